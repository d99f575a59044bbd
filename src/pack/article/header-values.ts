import type { Problem } from '../../contracts/problem.ts';
import type { Spot } from '../source-text.ts';

/** What a header says under a name, as written: numbers, dates, `true` and `false` too. */
export type HeaderValue = string | HeaderValue[] | { [name: string]: HeaderValue };

export interface HeaderField {
  value: HeaderValue;
  /** Where the value stands. */
  spot: Spot;
  /** Where the name stands. */
  nameSpot: Spot;
  /** What the format drops from the text as it is written. */
  lost: Problem[];
}

/** The header of an article: what stands in it by name. */
export interface Header {
  fields: Map<string, HeaderField>;
  spot: Spot;
}
