import { isNameLike } from '../../language/names/name-like.ts';
import type { Term } from './understand.ts';

/**
 * The words of a question that a reader wrote as names: "NATO" anywhere, "Quillon" but at the beginning, where every word has a capital;
 * and whoever only shares a last name with somebody of the story.
 */
export function writtenAsNames(terms: readonly Term[]): Term[] {
  const words = terms.map(({ written }) => written);
  return terms.filter(({ word }, at) => word.includes(' ') || isNameLike(words, at));
}
