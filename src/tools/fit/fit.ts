import type { SignWeights } from '../../answers/match/confidence.ts';
import type { Example } from './examples.ts';

/** Pull towards the weights that one starts from; the examples of a story count for one together. */
const PULL = 0.1;
const STEPS = 150;
/** Steps of Adam (Kingma and Ba 2015), with its usual decays. */
const RATE = 0.06;
const FIRST_DECAY = 0.9;
const SECOND_DECAY = 0.99;

/**
 * Fits the weights of a conditional logit model (McFadden 1974) in which “none of these” has utility 0, by maximum likelihood.
 * @param start the weights to start from, and to stay near
 */
export function fitWeights(examples: readonly Example[], start: SignWeights): SignWeights {
  const names = Object.keys(start) as (keyof SignWeights)[];
  const weights = { ...start };
  const first = names.map(() => 0);
  const second = names.map(() => 0);
  for (let step = 1; step <= STEPS; step++) {
    const slopes = names.map((name) => PULL * (weights[name] - start[name]));
    for (const example of examples) addSlopes(example, weights, names, slopes);
    for (const [at, name] of names.entries()) {
      const slope = slopes[at] ?? 0;
      first[at] = FIRST_DECAY * (first[at] ?? 0) + (1 - FIRST_DECAY) * slope;
      second[at] = SECOND_DECAY * (second[at] ?? 0) + (1 - SECOND_DECAY) * slope * slope;
      const mean = (first[at] ?? 0) / (1 - FIRST_DECAY ** step);
      const spread = Math.sqrt((second[at] ?? 0) / (1 - SECOND_DECAY ** step));
      weights[name] -= (RATE * mean) / (spread + 1e-8);
    }
  }
  return weights;
}

/** Mean log likelihood of what is right. */
export function likelihoodOf(examples: readonly Example[], weights: SignWeights): number {
  const total = examples.reduce((sum, { importance }) => sum + importance, 0);
  const sum = examples.reduce((all, one) => all + one.importance * Math.log(shareOut(one, weights).right), 0);
  return sum / (total || 1);
}

function addSlopes(example: Example, weights: SignWeights, names: (keyof SignWeights)[], slopes: number[]): void {
  const { shares, right } = shareOut(example, weights);
  for (const [number, { signs, isRight }] of example.candidates.entries()) {
    const share = shares[number] ?? 0;
    const slope = example.importance * (share - (isRight ? share / right : 0));
    for (const [at, name] of names.entries()) slopes[at] = (slopes[at] ?? 0) + slope * signs[name];
  }
}

/** The probability of each candidate, and of what is right. */
function shareOut({ candidates, isNone }: Example, weights: SignWeights): { shares: number[]; right: number } {
  const names = Object.keys(weights) as (keyof SignWeights)[];
  const utilities = candidates.map(({ signs }) => names.reduce((sum, name) => sum + weights[name] * signs[name], 0));
  const largest = Math.max(0, ...utilities);
  const none = Math.exp(-largest);
  const exponentials = utilities.map((utility) => Math.exp(utility - largest));
  const total = exponentials.reduce((sum, one) => sum + one, none);
  const shares = exponentials.map((one) => one / total);
  const right = candidates.reduce((sum, { isRight }, at) => sum + (isRight ? (shares[at] ?? 0) : 0), 0);
  return { shares, right: Math.max(1e-12, right + (isNone ? none / total : 0)) };
}
