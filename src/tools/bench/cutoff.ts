import { rate, type Verdict } from '../../answers/quality/score-answers.ts';

/** How an engine did on one question, before it is decided whether it was sure enough. */
export interface Outcome {
  /** The verdict if the answer is given, and if it is refused instead. */
  given: Verdict;
  refused: Verdict;
  /** How sure the engine was; nothing where it decides itself. */
  score?: number;
  /** Words of the question: many scores are sums over them. */
  words: number;
}

/** From which score on an answer is given. */
export interface Cutoff {
  /** Whether the score counts as it is, or a word. */
  by: 'score' | 'score per word';
  least: number;
}

/**
 * The cut-off with the highest trust on these very outcomes, in hindsight: no engine can do better in use.
 * Nothing for engines that decide themselves.
 */
export function findBestCutoff(outcomes: readonly Outcome[]): Cutoff | undefined {
  if (outcomes.every(({ score }) => score === undefined)) return undefined;
  let best: Cutoff = { by: 'score', least: Number.POSITIVE_INFINITY };
  let bestTrust = Number.NEGATIVE_INFINITY;
  for (const by of ['score', 'score per word'] as const) {
    const scores = new Set(outcomes.map((outcome) => scoreOf(outcome, by)));
    for (const least of [Number.POSITIVE_INFINITY, ...[...scores].sort((a, b) => b - a)]) {
      const { trust } = rate(outcomes.map((outcome) => applyCutoff(outcome, { by, least })));
      if (trust > bestTrust) [best, bestTrust] = [{ by, least }, trust];
    }
  }
  return best;
}

/** What becomes of an outcome under a cut-off; as it is for engines that decide themselves. */
export function applyCutoff(outcome: Outcome, cutoff: Cutoff | undefined): Verdict {
  const isSure = cutoff === undefined || scoreOf(outcome, cutoff.by) >= cutoff.least;
  return isSure ? outcome.given : outcome.refused;
}

function scoreOf({ score = 0, words }: Outcome, by: Cutoff['by']): number {
  return by === 'score' ? score : score / words;
}
