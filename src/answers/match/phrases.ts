import { phrasesIn } from '../../language/synonyms.ts';
import type { Term } from '../understand/understand.ts';

/** Weight of a phrase in a text; its words are mostly light. */
const PHRASE_WEIGHT = 0.5;

/**
 * A text's words, and its phrases as words of their own: “run out” says what neither word does.
 * @param isUseful whether a phrase can be compared with anything; all by default
 */
export function withPhrases(
  terms: readonly Term[],
  isUseful: (symbol: string) => boolean = () => true,
): readonly Term[] {
  const phrases = phrasesIn(terms).filter(isUseful);
  if (phrases.length === 0) return terms;
  return [
    ...terms,
    ...phrases.map((symbol) => ({ stem: symbol, word: symbol, written: symbol, weight: PHRASE_WEIGHT })),
  ];
}
