import type { Evidence } from './evidence.ts';
import type { Weighed } from './matcher.ts';

/**
 * The probability that each candidate is what the question asks, in the order of the evidence. They add up to less than 1: the rest
 * is the probability that it is none of them. A conditional logit model (McFadden 1974) in which "none of these" has utility 0.
 *
 * Its weights were fitted to labelled questions on three unrelated packs, to thinned-out copies of them (few phrasings, no unanswered
 * questions, no entries at all), and to phrasings and entries held out of two of them.
 */
export function estimateConfidence(weighed: Weighed): number[] {
  const utilities = weighed.evidence.map((found) => utilityOf(found, weighed));
  const largest = Math.max(0, ...utilities);
  const none = Math.exp(-largest);
  const shares = utilities.map((utility) => Math.exp(utility - largest));
  const total = shares.reduce((sum, share) => sum + share, none);
  return shares.map((share) => share / total);
}

const weights = {
  base: -3.31,
  /** Log odds of the classifier's probability. */
  probability: 0.41,
  reverse: 0.92,
  coverage: 1.65,
  gap: -0.55,
  meaning: 2.53,
  kinship: 0.95,
  fit: 0.52,
  count: 1.15,
  /** How much nearer the candidate's phrasing is than the nearest of any other. */
  lead: 2.71,
  /** Log odds that the story answers, towards answers and away from unanswered questions. */
  answerable: 0.29,
  /** Facts and bare sentences have no classifier to speak for them: what counts is how much of them the question repeats. */
  fact: -0.68,
  sentence: 0.88,
  reverseOfFact: 1.9,
  /** The most telling word that the story does not have speaks for an unanswered question. */
  strangeness: 1.81,
};

function utilityOf(found: Evidence, { evidence, answerable, strangeness }: Weighed): number {
  const rival = Math.max(0, ...evidence.filter((other) => other !== found).map(({ similarity }) => similarity));
  const shared =
    weights.base +
    weights.reverse * found.reverse +
    weights.coverage * found.coverage +
    weights.meaning * found.meaning +
    weights.kinship * found.kinship +
    weights.lead * (found.similarity - rival);
  const learned = weights.probability * logit(found.probability);
  if (found.entry.kind === 'unanswered') {
    return shared + learned - weights.answerable * logit(answerable) + weights.strangeness * strangeness;
  }
  const answer =
    shared +
    weights.answerable * logit(answerable) +
    weights.gap * found.gap +
    weights.fit * found.fit +
    weights.count * found.count;
  if (found.entry.kind === 'question') return answer + learned;
  return answer + weights.fact + weights.reverseOfFact * found.reverse + (found.isSentence ? weights.sentence : 0);
}

/** Log odds, bounded so that a certain classifier is not believed without end. */
function logit(probability: number): number {
  const bounded = Math.min(Math.max(probability, 1e-4), 1 - 1e-4);
  return Math.log(bounded / (1 - bounded));
}
