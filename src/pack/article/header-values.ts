import type { Problem } from '../../contracts/problem.ts';
import type { Spot } from '../source-text.ts';

/** A header field's value as written, including numbers, dates, `true` and `false`. */
export type HeaderValue = string | HeaderValue[] | { [name: string]: HeaderValue };

export interface HeaderField {
  value: HeaderValue;
  /** Where the value stands. */
  spot: Spot;
  /** Where the name stands. */
  nameSpot: Spot;
  /** Text the format silently drops. */
  lost: Problem[];
}

/** An article's header, by field name. */
export interface Header {
  fields: Map<string, HeaderField>;
  spot: Spot;
}
