import type { Evidence } from './evidence.ts';
import type { Weighed } from './matcher.ts';

/**
 * Probability that each candidate is what was asked, in order of evidence. They sum to less than 1; the rest is “none of them”.
 * A conditional logit model (McFadden 1974) in which "none of these" has utility 0.
 */
export function estimateConfidence(weighed: Weighed, weights: SignWeights): number[] {
  const utilities = weighed.evidence.map((found) => utilityOf(signsFor(found, weighed), weights));
  const largest = Math.max(0, ...utilities);
  const none = Math.exp(-largest);
  const shares = utilities.map((utility) => Math.exp(utility - largest));
  const total = shares.reduce((sum, share) => sum + share, none);
  return shares.map((share) => share / total);
}

/** The weight of each sign for an entry; `signsFor` computes the signs. */
export interface SignWeights {
  base: number;
  /** Log odds of the classifier's probability. */
  probability: number;
  reverse: number;
  coverage: number;
  gap: number;
  meaning: number;
  kinship: number;
  fit: number;
  count: number;
  /** Similarity lead over the nearest other candidate. */
  lead: number;
  /** Log odds that the story answers: for answers, against unanswered questions. */
  answerable: number;
  /** Facts and bare sentences have no classifier: what counts is how much of them the question repeats. */
  fact: number;
  sentence: number;
  reverseOfFact: number;
  /** The heaviest word the story lacks favours an unanswered question. */
  strangeness: number;
  /** What its sentences, their neighbours and the headline say of the question. */
  context: number;
  /** How well its sentences answer a general news question. */
  frames: number;
}

/** Fitted to 923 labelled questions on one story and, counted for less, to those on two unrelated packs. */
const TAUGHT: SignWeights = {
  base: -3.54,
  probability: 0.68,
  reverse: 1.64,
  coverage: 3.9,
  gap: -0.51,
  meaning: 2.65,
  kinship: 0.75,
  fit: 0.16,
  count: 1.13,
  lead: 1.29,
  answerable: 0.39,
  fact: -1.22,
  sentence: 0.19,
  reverseOfFact: 1.39,
  strangeness: 0.19,
  context: 0,
  frames: 0,
};

/**
 * The mean of two fits (as `src/tools/fit-weights.ts` does them) to labelled questions on stories of unlike kinds: as an article alone, with
 * a pack or part of it, and without what answers; one had a paraphrased pack, thin copies of the shipped one and ten encyclopedia articles
 * besides. Left out of that one in turn, ten of the stories were answered as well as in it.
 */
const UNTAUGHT: SignWeights = {
  base: -2.08,
  probability: 0.19,
  reverse: -0.69,
  coverage: 2.86,
  gap: -2.86,
  meaning: 1.12,
  kinship: 0.74,
  fit: 0.77,
  count: 1.4,
  lead: 2.25,
  answerable: -0.3,
  fact: -0.1,
  sentence: -0.1,
  reverseOfFact: 1,
  strangeness: 1,
  context: 1.27,
  frames: 2.11,
};

/**
 * Fitted to labelled questions on three unrelated packs, to copies of them with few phrasings or no unanswered questions, and to
 * phrasings and entries held out of two of them.
 */
const PHRASED: SignWeights = {
  base: -3.31,
  probability: 0.41,
  reverse: 0.92,
  coverage: 1.65,
  gap: -0.55,
  meaning: 2.53,
  kinship: 0.95,
  fit: 0.52,
  count: 1.15,
  lead: 2.71,
  answerable: 0.29,
  fact: -0.68,
  sentence: 0.88,
  reverseOfFact: 1.9,
  strangeness: 1.81,
  context: 0,
  frames: 0,
};

/**
 * The weights for a pack: phrasings raise the classifier's weight, coverage of what the story lacks raises that of shared words and meaning.
 * @param phrased how well phrasings cover the pack, 0 to 1
 * @param taught how well the pack is taught, 0 to 1
 */
export function weightsFor(phrased: number, taught: number): SignWeights {
  return between(between(UNTAUGHT, PHRASED, phrased), TAUGHT, taught);
}

function between(one: SignWeights, other: SignWeights, share: number): SignWeights {
  const names = Object.keys(one) as (keyof SignWeights)[];
  const mixed = names.map((name) => [name, one[name] + share * (other[name] - one[name])]);
  return Object.fromEntries(mixed) as Record<keyof SignWeights, number>;
}

/** An exact phrasing outweighs everything else. */
const WRITTEN = 20;

/** The signs for one candidate, and whether it is the exact question. */
interface CandidateSigns extends SignWeights {
  written: number;
}

/** The signs for one candidate among the others. */
export function signsFor(found: Evidence, { evidence, answerable, strangeness }: Weighed): CandidateSigns {
  let rival = 0;
  for (const other of evidence) if (other !== found) rival = Math.max(rival, other.similarity);
  const { kind } = found.entry;
  const isAnswer = kind === 'unanswered' ? 0 : 1;
  const isFact = kind === 'fact' ? 1 : 0;
  return {
    base: 1,
    probability: isFact ? 0 : logit(found.probability),
    reverse: found.reverse,
    coverage: found.coverage,
    gap: isAnswer * found.gap,
    meaning: found.meaning,
    kinship: found.kinship,
    fit: isAnswer * found.fit,
    count: isAnswer * found.count,
    lead: found.similarity - rival,
    answerable: (isAnswer ? 1 : -1) * logit(answerable),
    fact: isFact,
    sentence: found.isSentence ? 1 : 0,
    reverseOfFact: isFact * found.reverse,
    strangeness: (1 - isAnswer) * strangeness,
    context: isAnswer * found.context,
    frames: isAnswer * found.frames,
    written: found.isWritten ? 1 : 0,
  };
}

function utilityOf(signs: CandidateSigns, weights: SignWeights): number {
  let sum = WRITTEN * signs.written;
  for (const name of SIGNS) sum += weights[name] * signs[name];
  return sum;
}

const SIGNS = Object.keys(TAUGHT) as (keyof SignWeights)[];

/** Bounded log odds, so that a certain classifier is not trusted without limit. */
function logit(probability: number): number {
  const bounded = Math.min(Math.max(probability, 1e-4), 1 - 1e-4);
  return Math.log(bounded / (1 - bounded));
}
