import { largest } from '../../language/largest.ts';
import { dotProduct } from '../../language/word-vectors.ts';
import type { Sentence } from '../../pack/pack.ts';
import { fitOf, type Offer } from '../understand/answer-kind.ts';
import type { QuestionKind } from '../understand/question-kind.ts';
import type { SentenceShares } from './evidence.ts';
import { type LearnedPack, type LearnedPhrasing, meaningOfText } from './learn-pack.ts';

/** Signs that a sentence is the answer; 0 to 1 by default. */
export interface SentenceSigns {
  /** How well its nearest entry covers the question, by words and meaning. */
  near: number;
  /** The classifier's probability of the entries that cite it. */
  classified: number;
  /** Share of the question said by it and its neighbours. */
  context: number;
  /** How well it answers a general news question, as far as no sentence uses the question's own words. */
  frames: number;
  /** Whether it has the wanted kind of answer: 1 yes, −1 no. */
  fit: number;
}

/** A sentence with its signs. */
export interface RankedSentence {
  sentence: Sentence;
  rank: number;
  signs: SentenceSigns;
}

/** Weight of each sign, fitted by how often the right sentence came first, on unlike stories with each left out in turn. */
const RANK: SentenceSigns = { near: 1, classified: 0.6, context: 1.3, frames: 0.75, fit: 0.18 };

/** Weight of shared meaning against shared words. */
const MEANING = 0.7;

/** Sentences worth showing for one question. */
const MOST_SENTENCES = 8;
/** Entries whose meaning is compared, nearest first: all of an ordinary pack, few of a huge one. */
const MOST_COMPARED = 400;

/** What is known of a question when its sentences are ranked. */
export interface AskedQuestion {
  kind: QuestionKind;
  /** Its meaning vector. */
  meaning: Float32Array;
  /** How well each entry's nearest phrasing covers it, by words. */
  nearness: Float64Array;
  /** That phrasing, by the entry's number. */
  nearestOf: (entry: number) => LearnedPhrasing | undefined;
  /** The classifier's probability of each entry it knows. */
  probabilities: Float64Array;
  shares: SentenceShares;
}

/**
 * The sentences nearest to a question, nearest first.
 * @param among ids of the articles asked about; all by default
 */
export function nearestSentences(
  pack: LearnedPack,
  asked: AskedQuestion,
  among?: ReadonlySet<string>,
): RankedSentence[] {
  const { near, classified } = signsOfEntries(pack, asked);
  const { shares, kind } = asked;
  const signsOf = (at: number): SentenceSigns => ({
    near: near[at] ?? 0,
    classified: classified[at] ?? 0,
    context: shares.context[at] ?? 0,
    frames: shares.frames[at] ?? 0,
    fit: fitOf(kind, pack.sentenceOffers[at] ?? NOTHING),
  });
  const ranks = new Float64Array(pack.sentences.length);
  for (const [at, { article }] of pack.sentences.entries())
    if (!among || among.has(article)) ranks[at] = rankOf(signsOf(at));
  return largest(ranks, MOST_SENTENCES).flatMap((at) => {
    const sentence = pack.sentences[at];
    return sentence ? [{ sentence, signs: signsOf(at), rank: ranks[at] ?? 0 }] : [];
  });
}

const NOTHING: ReadonlySet<Offer> = new Set();

function rankOf({ near, classified, context, frames, fit }: SentenceSigns): number {
  return (
    RANK.near * near + RANK.classified * classified + RANK.context * context + RANK.frames * frames + RANK.fit * fit
  );
}

/** Each sentence's signs from the entries that cite it. */
function signsOfEntries(pack: LearnedPack, { meaning, nearness, nearestOf, probabilities }: AskedQuestion) {
  const near = new Float64Array(pack.sentences.length);
  const classified = new Float64Array(pack.sentences.length);
  for (const number of pack.grounded) {
    for (const at of pack.entries[number]?.sentences ?? []) {
      near[at] = Math.max(near[at] ?? 0, nearness[number] ?? 0);
      classified[at] = (classified[at] ?? 0) + (probabilities[number] ?? 0);
    }
  }
  for (const number of nearestGrounded(pack, nearness)) {
    const places = pack.entries[number]?.sentences ?? [];
    const words = nearness[number] ?? 0;
    // Most entries could not improve any sentence, however similar in meaning.
    let least = Number.POSITIVE_INFINITY;
    for (const at of places) least = Math.min(least, near[at] ?? 0);
    const phrasing = least < words + MEANING ? nearestOf(number) : undefined;
    if (!phrasing) continue;
    const closeness = words + MEANING * Math.max(0, dotProduct(meaning, meaningOfText(phrasing)));
    for (const at of places) near[at] = Math.max(near[at] ?? 0, closeness);
  }
  return { near, classified };
}

/** The entries that could improve a sentence. */
function nearestGrounded({ grounded }: LearnedPack, nearness: Float64Array): readonly number[] {
  if (grounded.length <= MOST_COMPARED) return grounded;
  const near = Float64Array.from(grounded, (number) => nearness[number] ?? 0);
  return largest(near, MOST_COMPARED).map((at) => grounded[at] ?? 0);
}
