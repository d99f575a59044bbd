import { isNameLike } from '../../language/names/name-like.ts';
import type { Term } from './understand.ts';

/**
 * The words a user wrote as names: "NATO" anywhere, "Quillon" except at the beginning, where every word has a capital;
 * and namesakes of the story's people.
 */
export function writtenAsNames(terms: readonly Term[]): Term[] {
  const words = terms.map(({ written }) => written);
  return terms.filter(({ word }, at) => word.includes(' ') || isNameLike(words, at));
}
