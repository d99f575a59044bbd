import { rate, type Verdict } from '../../answers/quality/score-answers.ts';

/** An engine's result for one question, before any cut-off. */
export interface EngineOutcome {
  /** The verdict if answered, and if refused. */
  given: Verdict;
  refused: Verdict;
  /** The engine's confidence; undefined if it decides itself. */
  score?: number;
  /** The question's words: many scores are sums over them. */
  words: number;
}

/** The score from which answers are given. */
export interface Cutoff {
  /** Whether the score counts as it is, or per word. */
  by: 'score' | 'score per word';
  least: number;
}

/**
 * The cut-off with the highest trust on these outcomes, in hindsight: an upper bound for any engine.
 * Undefined for engines that decide themselves.
 */
export function findBestCutoff(outcomes: readonly EngineOutcome[]): Cutoff | undefined {
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

/** An outcome's verdict under a cut-off; unchanged for engines that decide themselves. */
export function applyCutoff(outcome: EngineOutcome, cutoff: Cutoff | undefined): Verdict {
  const isSure = cutoff === undefined || scoreOf(outcome, cutoff.by) >= cutoff.least;
  return isSure ? outcome.given : outcome.refused;
}

function scoreOf({ score = 0, words }: EngineOutcome, by: Cutoff['by']): number {
  return by === 'score' ? score : score / words;
}
