import type { Evidence, Weighed } from './matcher.ts';

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
  base: -2.97,
  /** Log odds of the classifier's probability. */
  probability: 0.48,
  reverse: 0.72,
  coverage: 1.61,
  meaning: 2.73,
  kinship: 0.76,
  /** How much nearer the candidate's phrasing is than the nearest of any other. */
  lead: 2.79,
  /** Log odds that the story answers, towards answers and away from unanswered questions. */
  answerable: 0.23,
  /** Facts and bare sentences have no classifier to speak for them: what counts is how much of them the question repeats. */
  fact: -0.72,
  sentence: 0.79,
  reverseOfFact: 1.48,
  /** The most telling word that the story does not have speaks for an unanswered question. */
  strangeToAnswer: -0.16,
  strangeToUnanswered: 1.56,
  /** Where the editor foresaw no unanswered questions, "none of these" is likelier. */
  nothingForeseen: -0.56,
  /** Per ten telling words: a question that says more can be matched more surely. */
  length: 0.87,
};

function utilityOf(
  found: Evidence,
  { evidence, answerable, foreseesUnanswered, strangeness, length }: Weighed,
): number {
  const rival = Math.max(0, ...evidence.filter((other) => other !== found).map(({ similarity }) => similarity));
  const { entry } = found;
  const shared =
    weights.base +
    weights.reverse * found.reverse +
    weights.coverage * found.coverage +
    weights.meaning * found.meaning +
    weights.kinship * found.kinship +
    weights.lead * (found.similarity - rival) +
    weights.length * (length / 10) +
    (foreseesUnanswered ? 0 : weights.nothingForeseen);
  if (entry.kind === 'unanswered') {
    return (
      shared +
      weights.probability * logit(found.probability) -
      weights.answerable * logit(answerable) +
      weights.strangeToUnanswered * strangeness
    );
  }
  const answer = shared + weights.answerable * logit(answerable) + weights.strangeToAnswer * strangeness;
  if (entry.kind === 'question') return answer + weights.probability * logit(found.probability);
  return answer + weights.fact + weights.reverseOfFact * found.reverse + (found.isSentence ? weights.sentence : 0);
}

/** Log odds, bounded so that a certain classifier is not believed without end. */
function logit(probability: number): number {
  const bounded = Math.min(Math.max(probability, 1e-4), 1 - 1e-4);
  return Math.log(bounded / (1 - bounded));
}
