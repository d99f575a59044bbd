import { synonymsOf } from '../../language/synonyms.ts';
import { dotProduct } from '../../language/word-vectors.ts';
import { termVector } from '../match/term-vector.ts';
import type { Term } from '../understand/understand.ts';

/** Whether two words may mean the same: one word, listed synonyms, or close in meaning. */
export function mayMeanSame(one: Term, other: Term): boolean {
  return one.stem === other.stem || synonymsOf(one.stem).has(other.stem) || likeness(one, other) >= ALIKE;
}

/** The cosine of two words' meanings; 0 if one is unknown. */
export function likeness(one: Term, other: Term): number {
  const [first, second] = [termVector(one), termVector(other)];
  return first && second ? dotProduct(first, second) : 0;
}

const ALIKE = 0.45;
