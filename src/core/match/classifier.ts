import type { Steps } from '../steps.ts';
import type { FeatureTable, Row } from './feature-table.ts';

/** A multinomial logistic regression over sparse features. */
export interface Classifier {
  /** Probability by class, from a row of the table it learnt from; sums to 1. */
  classify(row: Row): Float64Array;
}

/** Passes over the examples: the rates on held-out phrasings no longer rise after this. */
const EPOCHS = 4;
/** First step of AdaGrad; Duchi, Hazan & Singer (2011), https://jmlr.org/papers/v12/duchi11a.html. */
const STEP = 1;
/** How far the weights start along the mean of their class. */
const START = 30;
/** The bias learns slowly, or the classes with most phrasings win every doubtful question. */
const BIAS_STEP = 0.025;
/** Classes whose probability is off by less than this learn nothing from an example: most of them, which saves most of the time. */
const NEGLIGIBLE = 0.02;
/** After the first pass, an example is told apart only from the classes that had at least this probability in it. */
const RIVAL = 0.004;

/**
 * Trains a classifier: softmax regression, AdaGrad steps, examples always in the same shuffled order, so that the same pack
 * gives the same weights to the last bit.
 * @param labels the class of each row, from 0
 * @param classes how many classes there are
 */
export function* trainClassifier(
  { rows, width }: FeatureTable,
  labels: ArrayLike<number>,
  classes: number,
  epochs = EPOCHS,
): Steps<Classifier> {
  // One block of memory, a stretch of `classes` weights for each feature: training is bound by memory, not by arithmetic.
  const weights = new Float32Array(width * classes);
  const squares = new Float64Array(width);
  yield* startFromMeans(rows, labels, weights, classes);
  const bias = new Float64Array(classes);
  const errors = new Float64Array(classes);
  const everyLabel = Int32Array.from({ length: classes }, (_, label) => label);
  const rivals: Int32Array[] = rows.map(() => everyLabel);
  const mistaken = new Int32Array(classes);
  const order = shuffled(rows.length);
  const learnFrom = (at: number, isFirst: boolean) => {
    const row = rows[at] as Row;
    const truth = labels[at] ?? 0;
    const compared = rivals[at] as Int32Array;
    score(row, weights, bias, compared, errors);
    softmax(compared, errors);
    if (isFirst) rivals[at] = compared.filter((label) => label === truth || (errors[label] ?? 0) > RIVAL);
    errors[truth] = (errors[truth] ?? 0) - 1;
    let count = 0;
    let square = 0;
    for (let m = 0; m < compared.length; m++) {
      const label = compared[m] ?? 0;
      const error = errors[label] ?? 0;
      if (Math.abs(error) <= NEGLIGIBLE) continue;
      mistaken[count++] = label;
      square += error * error;
      bias[label] = (bias[label] ?? 0) - BIAS_STEP * error;
    }
    if (count === 0) return;
    for (let k = 0; k < row.columns.length; k++) {
      const column = row.columns[k] ?? 0;
      const size = row.sizes[k] ?? 0;
      const sum = (squares[column] ?? 0) + size * size * square;
      squares[column] = sum;
      const step = (STEP * size) / Math.sqrt(sum + 1e-8);
      const start = column * classes;
      for (let m = 0; m < count; m++) {
        const label = mistaken[m] ?? 0;
        weights[start + label] = (weights[start + label] ?? 0) - step * (errors[label] ?? 0);
      }
    }
  };
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const at of order) {
      learnFrom(at, epoch === 0);
      yield;
    }
  }
  return {
    classify(row) {
      const scores = new Float64Array(classes);
      score(row, weights, bias, everyLabel, scores);
      softmax(everyLabel, scores);
      return scores;
    },
  };
}

/** Starts every class from the mean of its examples, so that few classes are mistaken for each other from the first pass on. */
function* startFromMeans(
  rows: readonly Row[],
  labels: ArrayLike<number>,
  weights: Float32Array,
  classes: number,
): Steps<void> {
  const sizes = new Float64Array(classes);
  for (let at = 0; at < rows.length; at++) sizes[labels[at] ?? 0] = (sizes[labels[at] ?? 0] ?? 0) + 1;
  for (const [at, row] of rows.entries()) {
    const label = labels[at] ?? 0;
    for (let k = 0; k < row.columns.length; k++) {
      const index = (row.columns[k] ?? 0) * classes + label;
      weights[index] = (weights[index] ?? 0) + (START * (row.sizes[k] ?? 0)) / (sizes[label] ?? 1);
    }
    yield;
  }
}

function score(row: Row, weights: Float32Array, bias: Float64Array, labels: Int32Array, scores: Float64Array): void {
  const classes = scores.length;
  const count = labels.length;
  for (let m = 0; m < count; m++) scores[labels[m] ?? 0] = bias[labels[m] ?? 0] ?? 0;
  for (let k = 0; k < row.columns.length; k++) {
    const start = (row.columns[k] ?? 0) * classes;
    const size = row.sizes[k] ?? 0;
    if (count === classes) {
      for (let label = 0; label < classes; label++)
        scores[label] = (scores[label] ?? 0) + size * (weights[start + label] ?? 0);
    } else {
      for (let m = 0; m < count; m++) {
        const label = labels[m] ?? 0;
        scores[label] = (scores[label] ?? 0) + size * (weights[start + label] ?? 0);
      }
    }
  }
}

/** Turns the scores of the labels into probabilities, in place. */
function softmax(labels: Int32Array, scores: Float64Array): void {
  let largest = Number.NEGATIVE_INFINITY;
  for (let m = 0; m < labels.length; m++) largest = Math.max(largest, scores[labels[m] ?? 0] ?? 0);
  let sum = 0;
  for (let m = 0; m < labels.length; m++) {
    const label = labels[m] ?? 0;
    const value = Math.exp((scores[label] ?? 0) - largest);
    scores[label] = value;
    sum += value;
  }
  for (let m = 0; m < labels.length; m++) scores[labels[m] ?? 0] = (scores[labels[m] ?? 0] ?? 0) / sum;
}

/** The numbers from 0 in a fixed random order (a linear congruential generator: Numerical Recipes). */
function shuffled(length: number): number[] {
  const order = Array.from({ length }, (_, at) => at);
  let seed = 1;
  for (let last = length - 1; last > 0; last--) {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    const other = seed % (last + 1);
    const kept = order[last] ?? 0;
    order[last] = order[other] ?? 0;
    order[other] = kept;
  }
  return order;
}
