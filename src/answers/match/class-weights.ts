import type { Steps } from '../../contracts/steps.ts';
import type { FeatureRow, FeatureTable } from './feature-table.ts';
import { adaGrad, CELLS_A_STEP, START } from './training.ts';

/**
 * A weight per column and class. Most columns list only the classes whose examples have them, since a class learns almost nothing from the rest;
 * that fits the processor's cache and trains several times as fast.
 */
export interface ClassWeights {
  /** Where each column's weights begin. */
  starts: Int32Array;
  values: Float32Array;
  /** Class of each weight; unused for full columns, which list every class in order. */
  classOf: Uint16Array;
}

/** Columns of more than this share of classes are stored in full, without lookup. */
const MOST_LISTED = 0.25;
const COLUMNS_A_STEP = 100_000;

/** @param labels class of each row, from 0 */
export function* startFromMeans(
  { rows, width }: Pick<FeatureTable, 'rows' | 'width'>,
  labels: ArrayLike<number>,
  classes: number,
): Steps<ClassWeights> {
  const byClass: FeatureRow[][] = Array.from({ length: classes }, () => []);
  for (const [at, row] of rows.entries()) byClass[labels[at] ?? 0]?.push(row);
  const starts = yield* placeColumns(byClass, width);
  const values = new Float32Array(starts[width] ?? 0);
  const classOf = new Uint16Array(values.length);
  const nextOf = starts.slice(0, width);
  const lastOf = new Int32Array(width).fill(-1);
  let seen = 0;
  for (const [label, own] of byClass.entries()) {
    const share = START / own.length;
    for (const { columns, sizes, from, to } of own) {
      for (let k = from; k < to; k++) {
        const column = columns[k] ?? 0;
        const start = starts[column] ?? 0;
        if (lastOf[column] !== label) nextOf[column] = (nextOf[column] ?? 0) + 1;
        lastOf[column] = label;
        const hasEvery = (starts[column + 1] ?? 0) - start === classes;
        const at = hasEvery ? start + label : (nextOf[column] ?? 0) - 1;
        values[at] = (values[at] ?? 0) + share * (sizes[k] ?? 0);
        classOf[at] = label;
      }
      seen += to - from;
      if (seen <= CELLS_A_STEP) continue;
      seen = 0;
      yield;
    }
  }
  return { starts, values, classOf };
}

function* placeColumns(byClass: readonly FeatureRow[][], width: number): Steps<Int32Array> {
  const classes = byClass.length;
  const counts = new Int32Array(width);
  const lastOf = new Int32Array(width).fill(-1);
  let seen = 0;
  for (const [label, own] of byClass.entries()) {
    for (const { columns, from, to } of own) {
      for (let k = from; k < to; k++) {
        const column = columns[k] ?? 0;
        if (lastOf[column] !== label) counts[column] = (counts[column] ?? 0) + 1;
        lastOf[column] = label;
      }
      seen += to - from;
      if (seen <= CELLS_A_STEP) continue;
      seen = 0;
      yield;
    }
  }
  const starts = new Int32Array(width + 1);
  for (let column = 0; column < width; column++) {
    const listed = counts[column] ?? 0;
    starts[column + 1] = (starts[column] ?? 0) + (listed > MOST_LISTED * classes ? classes : listed);
    if (column % COLUMNS_A_STEP === 0) yield;
  }
  return starts;
}

/** Adds a row's contribution to the scores of all classes. */
export function addScores(weights: ClassWeights, row: FeatureRow, scores: Float64Array): void {
  const { values } = weights;
  const { starts, sizes, count } = addListed(weights, row, scores);
  const classes = scores.length;
  // Four columns at a time: memory access costs more than the sums.
  for (let k = 0; k < count; k += ABREAST) {
    const [one = 0, two = 0, three = 0, four = 0] = [starts[k], starts[k + 1], starts[k + 2], starts[k + 3]];
    const [a = 0, b = 0, c = 0, d = 0] = [sizes[k], sizes[k + 1], sizes[k + 2], sizes[k + 3]];
    for (let label = 0; label < classes; label++) {
      scores[label] =
        (scores[label] ?? 0) +
        a * (values[one + label] ?? 0) +
        b * (values[two + label] ?? 0) +
        c * (values[three + label] ?? 0) +
        d * (values[four + label] ?? 0);
    }
  }
}

/** Same for some classes only; the other scores are meaningless. */
export function addSomeScores(weights: ClassWeights, row: FeatureRow, some: Uint16Array, scores: Float64Array): void {
  const { values } = weights;
  const { starts, sizes, count } = addListed(weights, row, scores);
  for (let k = 0; k < count; k += ABREAST) {
    const [one = 0, two = 0, three = 0, four = 0] = [starts[k], starts[k + 1], starts[k + 2], starts[k + 3]];
    const [a = 0, b = 0, c = 0, d = 0] = [sizes[k], sizes[k + 1], sizes[k + 2], sizes[k + 3]];
    for (let m = 0; m < some.length; m++) {
      const label = some[m] ?? 0;
      scores[label] =
        (scores[label] ?? 0) +
        a * (values[one + label] ?? 0) +
        b * (values[two + label] ?? 0) +
        c * (values[three + label] ?? 0) +
        d * (values[four + label] ?? 0);
    }
  }
}

const ABREAST = 4;
/** The full columns of one row: where their weights begin, and their values. */
const full = { starts: new Int32Array(1_024), sizes: new Float64Array(1_024), count: 0 };

/** Adds the sparse columns, and returns how many are full. */
function addListed({ starts, values, classOf }: ClassWeights, row: FeatureRow, scores: Float64Array): typeof full {
  const classes = scores.length;
  if (row.to - row.from + ABREAST > full.starts.length) {
    full.starts = new Int32Array(2 * (row.to - row.from + ABREAST));
    full.sizes = new Float64Array(full.starts.length);
  }
  let count = 0;
  for (let k = row.from; k < row.to; k++) {
    const column = row.columns[k] ?? 0;
    const size = row.sizes[k] ?? 0;
    const start = starts[column] ?? 0;
    const end = starts[column + 1] ?? 0;
    if (end - start === classes) {
      full.starts[count] = start;
      full.sizes[count] = size;
      count++;
      continue;
    }
    for (let at = start; at < end; at++) {
      const label = classOf[at] ?? 0;
      scores[label] = (scores[label] ?? 0) + size * (values[at] ?? 0);
    }
  }
  full.sizes.fill(0, count, count + ABREAST);
  full.starts.fill(0, count, count + ABREAST);
  full.count = count;
  return full;
}

/**
 * Corrects the weights of misjudged classes.
 * @param errors by class, 0 for those judged right
 * @param squares squared corrections of each column so far
 */
export function correct(
  { starts, values, classOf }: ClassWeights,
  row: FeatureRow,
  mistaken: readonly number[],
  errors: Float64Array,
  squares: Float64Array,
): void {
  const classes = errors.length;
  let square = 0;
  for (const label of mistaken) square += (errors[label] ?? 0) ** 2;
  for (let k = row.from; k < row.to; k++) {
    const column = row.columns[k] ?? 0;
    const step = adaGrad(squares, column, row.sizes[k] ?? 0, square);
    const start = starts[column] ?? 0;
    const end = starts[column + 1] ?? 0;
    if (end - start === classes) {
      for (let m = 0; m < mistaken.length; m++) {
        const label = mistaken[m] ?? 0;
        values[start + label] = (values[start + label] ?? 0) - step * (errors[label] ?? 0);
      }
    } else {
      for (let at = start; at < end; at++) values[at] = (values[at] ?? 0) - step * (errors[classOf[at] ?? 0] ?? 0);
    }
  }
}
