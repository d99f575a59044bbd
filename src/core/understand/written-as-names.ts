import { isNameLike } from '../names/name-like.ts';
import type { Term } from './understand.ts';

/** The words of a question that a reader wrote as names: "NATO" anywhere, "Quillon" but at the beginning, where every word has a capital. */
export function writtenAsNames(terms: readonly Term[]): Term[] {
  const words = terms.map(({ written }) => written);
  return terms.filter((_, at) => isNameLike(words, at));
}
