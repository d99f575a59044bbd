import { dotProduct } from '../language/word-vectors.ts';
import { largest } from '../largest.ts';
import type { Sentence } from '../pack/pack.ts';
import type { Near } from './evidence.ts';
import type { LearnedPack } from './learn-pack.ts';

/** What shared words, shared meaning and the classifier count for. Fitted by how often the right sentence was among the first three on three packs. */
const WORDS = 1;
const MEANING = 0.7;
const CLASSIFIER = 0.6;
/** What the words count for that a sentence says together with what stands around it. */
const CONTEXT = 1;

/** Sentences worth showing for one question. */
const MOST_SENTENCES = 8;
/** Entries that rest on a sentence, nearest by words, whose meaning is compared too: all of an ordinary pack, and few enough of a huge one. */
const MOST_COMPARED = 400;

/**
 * The sentences that have most to do with a question, nearest first: each as near as the nearest entry that rests on it.
 * @param meaning what the question is about, as one vector
 * @param nearness how well the words of each entry's nearest phrasing cover the question
 * @param nearestOf that phrasing, by the entry's number
 * @param probabilities the classifier's probability of each entry it knows
 * @param context how much of the question each sentence says together with what stands around it
 */
export function rankSentences(
  pack: LearnedPack,
  meaning: Float32Array,
  nearness: Float64Array,
  nearestOf: (entry: number) => Near | undefined,
  probabilities: Float64Array,
  context: Float64Array,
): Sentence[] {
  const ranks = new Float64Array(pack.sentences.length);
  const classified = new Float64Array(pack.sentences.length);
  for (let number = 0; number < pack.entries.length; number++) {
    for (const at of pack.entries[number]?.sentences ?? []) {
      ranks[at] = Math.max(ranks[at] ?? 0, WORDS * (nearness[number] ?? 0));
      classified[at] = (classified[at] ?? 0) + (probabilities[number] ?? 0);
    }
  }
  for (const number of nearestGrounded(pack, nearness)) {
    const places = pack.entries[number]?.sentences ?? [];
    const words = WORDS * (nearness[number] ?? 0);
    // Most entries could not bring a sentence of theirs any further, however much alike the meaning.
    const near = places.some((at) => (ranks[at] ?? 0) < words + MEANING) ? nearestOf(number) : undefined;
    if (!near) continue;
    const closeness = words + MEANING * Math.max(0, dotProduct(meaning, near.phrasing.meaning));
    for (const at of places) ranks[at] = Math.max(ranks[at] ?? 0, closeness);
  }
  for (let at = 0; at < ranks.length; at++)
    ranks[at] = (ranks[at] ?? 0) + CLASSIFIER * (classified[at] ?? 0) + CONTEXT * (context[at] ?? 0);
  return largest(ranks, MOST_SENTENCES).flatMap((at) => pack.sentences[at] ?? []);
}

/** The entries that could bring a sentence further. */
function nearestGrounded({ grounded }: LearnedPack, nearness: Float64Array): readonly number[] {
  if (grounded.length <= MOST_COMPARED) return grounded;
  const near = Float64Array.from(grounded, (number) => nearness[number] ?? 0);
  return largest(near, MOST_COMPARED).map((at) => grounded[at] ?? 0);
}
