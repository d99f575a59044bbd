import { dotProduct } from '../language/word-vectors.ts';
import type { Sentence } from '../pack/pack.ts';
import type { Term } from '../understand/understand.ts';
import type { Near } from './evidence.ts';
import type { LearnedPack } from './learn-pack.ts';
import { meaningOf } from './meaning.ts';

/** What shared words, shared meaning and the classifier count for. Fitted by how often the right sentence was among the first three on three packs. */
const WORDS = 1;
const MEANING = 0.7;
const CLASSIFIER = 0.6;

/**
 * The sentences that have anything to do with a question, nearest first: each as near as the nearest entry that rests on it.
 * @param nearest the nearest phrasing of each entry
 * @param probabilities the classifier's probability of each entry it knows
 */
export function rankSentences(
  pack: LearnedPack,
  terms: readonly Term[],
  nearest: readonly (Near | undefined)[],
  probabilities: Float64Array,
): Sentence[] {
  const meaning = meaningOf(terms);
  const closeness = new Float64Array(pack.sentences.length);
  const classified = new Float64Array(pack.sentences.length);
  for (let number = 0; number < pack.entries.length; number++) {
    const shown = pack.entries[number]?.sentences ?? [];
    if (shown.length === 0) continue;
    const near = nearest[number];
    const close = near ? WORDS * near.score + MEANING * Math.max(0, dotProduct(meaning, near.phrasing.meaning)) : 0;
    for (const at of shown) {
      closeness[at] = Math.max(closeness[at] ?? 0, close);
      classified[at] = (classified[at] ?? 0) + (probabilities[number] ?? 0);
    }
  }
  return pack.sentences
    .map((sentence, at) => ({ sentence, nearness: (closeness[at] ?? 0) + CLASSIFIER * (classified[at] ?? 0) }))
    .filter(({ nearness }) => nearness > 0)
    .sort((a, b) => b.nearness - a.nearness)
    .map(({ sentence }) => sentence);
}
