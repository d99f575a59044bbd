import type { Evidence, Weighed } from './matcher.ts';

/**
 * The probability that each candidate is what the question asks: a logistic regression over the evidence. Its weights were fitted
 * on labelled questions about three unrelated packs and on held-out phrasings and entries of two of them.
 */
export function estimateConfidence(weighed: Weighed): number[] {
  const { evidence, answerable } = weighed;
  const isAnswer = ({ entry }: Evidence) => entry.kind !== 'unanswered';
  const answers = evidence.filter(isAnswer).reduce((total, { probability }) => total + probability, 0);
  return evidence.map((found) => {
    const rival = Math.max(0, ...evidence.filter((other) => other !== found).map(({ similarity }) => similarity));
    const towards = isAnswer(found) ? 1 : -1;
    const sum =
      weights.base +
      weights.probability * found.probability +
      weights.logProbability * logit(found.probability) +
      weights.reverse * found.reverse +
      weights.coverage * found.coverage +
      weights.lead * (found.similarity - rival) +
      weights.answerable * towards * logit(answerable) +
      weights.sameSide * (isAnswer(found) ? answers : 1 - answers) +
      (found.entry.kind === 'fact' ? weights.fact : 0) +
      (found.entry.kind === 'unanswered' ? weights.unanswered : 0);
    return 1 / (1 + Math.exp(-sum));
  });
}

const weights = {
  base: -4.24,
  probability: 2.12,
  logProbability: 0.12,
  reverse: 1.11,
  coverage: 2.11,
  /** How much nearer the candidate's phrasing is than the nearest of any other. */
  lead: 1.32,
  answerable: 0.52,
  /** What the classifier gives to all candidates on this one's side, answered or unanswered. */
  sameSide: 1.38,
  /** Facts and bare sentences have no probability of their own to show. */
  fact: 2.51,
  unanswered: 2.4,
};

/** Log odds, bounded so that a certain classifier is not believed without end. */
function logit(probability: number): number {
  const bounded = Math.min(Math.max(probability, 1e-4), 1 - 1e-4);
  return Math.log(bounded / (1 - bounded));
}
