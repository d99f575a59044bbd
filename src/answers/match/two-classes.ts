import type { Steps } from '../../contracts/steps.ts';
import type { FeatureRow, FeatureTable } from './feature-table.ts';
import { adaGrad, BIAS_STEP, CELLS_A_STEP, EPOCHS, NEGLIGIBLE, START, shuffled } from './training.ts';

/** A weight per column, and the one that counts in any case. */
export interface TwoClasses {
  weights: Float32Array;
  bias: Float64Array;
}

/** Trains a two-class `trainClassifier`: one class gains what the other loses, so each column needs one weight. */
export function* trainTwoClasses(
  { rows, width }: Pick<FeatureTable, 'rows' | 'width'>,
  isSecond: readonly boolean[],
): Steps<TwoClasses> {
  const weights = new Float32Array(width);
  const squares = new Float64Array(width);
  const bias = new Float64Array(1);
  const order = shuffled(rows.length);
  let seen = 0;
  const seconds = isSecond.filter(Boolean).length;
  for (const at of order) {
    const row = rows[at] as FeatureRow;
    const share = isSecond[at] ? START / seconds : -START / (rows.length - seconds);
    for (let k = row.from; k < row.to; k++) {
      const column = row.columns[k] ?? 0;
      weights[column] = (weights[column] ?? 0) + share * (row.sizes[k] ?? 0);
    }
    seen += row.to - row.from;
    if (seen <= CELLS_A_STEP) continue;
    seen = 0;
    yield;
  }
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const at of order) {
      const row = rows[at] as FeatureRow;
      learn(row, isSecond[at] ? 1 : 0, weights, bias, squares);
      seen += row.to - row.from;
      if (seen <= CELLS_A_STEP) continue;
      seen = 0;
      yield;
    }
  }
  return { weights, bias };
}

/** The probability that a row is of the second class. */
export function shareOfSecond({ columns, sizes, from, to }: FeatureRow, { weights, bias }: TwoClasses): number {
  let score = bias[0] ?? 0;
  for (let k = from; k < to; k++) score += (sizes[k] ?? 0) * (weights[columns[k] ?? 0] ?? 0);
  return 1 / (1 + Math.exp(-score));
}

function learn(row: FeatureRow, truth: number, weights: Float32Array, bias: Float64Array, squares: Float64Array): void {
  const error = shareOfSecond(row, { weights, bias }) - truth;
  if (Math.abs(error) <= NEGLIGIBLE) return;
  // Both classes are off by the same.
  const square = 2 * error * error;
  bias[0] = (bias[0] ?? 0) - 2 * BIAS_STEP * error;
  for (let k = row.from; k < row.to; k++) {
    const column = row.columns[k] ?? 0;
    const step = adaGrad(squares, column, row.sizes[k] ?? 0, square);
    weights[column] = (weights[column] ?? 0) - 2 * step * error;
  }
}
