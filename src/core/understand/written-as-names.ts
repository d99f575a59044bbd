import type { Term } from './understand.ts';

/** Where more of the words begin with a capital, it says nothing of any of them. */
const MOST_CAPITALS = 0.5;

/** The words of a question that a reader wrote as names: "NATO" anywhere, "Quillon" but at the beginning, where every word has a capital. */
export function writtenAsNames(terms: readonly Term[]): Term[] {
  const capitals = terms.filter(({ written }) => CAPITAL.test(written)).length;
  if (capitals > MOST_CAPITALS * terms.length) return [];
  return terms.filter(({ written }, at) => ACRONYM.test(written) || (at > 0 && CAPITAL.test(written)));
}

const CAPITAL = /^\p{Lu}/u;
const ACRONYM = /^\p{Lu}{2,}$/u;
