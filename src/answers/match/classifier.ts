import type { Steps } from '../../contracts/steps.ts';
import { addScores, addSomeScores, type ClassWeights, correct, startFromMeans } from './class-weights.ts';
import type { FeatureRow, FeatureTable } from './feature-table.ts';
import { BIAS_STEP, CELLS_A_STEP, EPOCHS, NEGLIGIBLE, shuffled } from './training.ts';

/** A multinomial logistic regression over sparse features: its weights, and those that a class has in any case. */
export interface Classifier extends ClassWeights {
  bias: Float64Array;
}

/** After the first pass, an example trains only against classes of at least this probability. */
const RIVAL = 0.004;
/** Scores this far below the best round to zero. */
const HOPELESS = -16;

/**
 * Trains a softmax regression with AdaGrad. The shuffle is fixed, so that the same pack gives the same weights to the last bit.
 * @param labels class of each row, from 0
 * @param classes number of classes
 */
export function* trainClassifier(
  table: Pick<FeatureTable, 'rows' | 'width'>,
  labels: ArrayLike<number>,
  classes: number,
): Steps<Classifier> {
  const { rows, width } = table;
  const weights = yield* startFromMeans(table, labels, classes);
  const bias = new Float64Array(classes);
  const scores = new Float64Array(classes);
  const errors = new Float64Array(classes);
  const squares = new Float64Array(width);
  const everyLabel = labelsBelow(classes);
  const rivals: Uint16Array[] = rows.map(() => everyLabel);

  const learn = (row: FeatureRow, truth: number, compared: Uint16Array) => {
    const mistaken: number[] = [];
    for (let m = 0; m < compared.length; m++) {
      const label = compared[m] ?? 0;
      const error = (scores[label] ?? 0) - (label === truth ? 1 : 0);
      if (Math.abs(error) <= NEGLIGIBLE) continue;
      mistaken.push(label);
      errors[label] = error;
      bias[label] = (bias[label] ?? 0) - BIAS_STEP * error;
    }
    if (mistaken.length === 0) return;
    correct(weights, row, mistaken, errors, squares);
    for (const label of mistaken) errors[label] = 0;
  };
  const visit = (at: number, isFirst: boolean) => {
    const row = rows[at] as FeatureRow;
    const truth = labels[at] ?? 0;
    const compared = rivals[at] ?? everyLabel;
    scores.set(bias);
    if (isFirst) addScores(weights, row, scores);
    else addSomeScores(weights, row, compared, scores);
    softmax(compared, scores);
    if (isFirst) rivals[at] = rivalsOf(truth, scores);
    learn(row, truth, rivals[at] ?? everyLabel);
  };
  const order = shuffled(rows.length);
  let seen = 0;
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const at of order) {
      visit(at, epoch === 0);
      const { from, to } = rows[at] as FeatureRow;
      seen += to - from;
      if (seen <= CELLS_A_STEP) continue;
      seen = 0;
      yield;
    }
  }
  return { ...weights, bias };
}

/** Probability by class for a row of the training table; sums to 1. */
export function classify(classifier: Classifier, row: FeatureRow): Float64Array {
  const shares = classifier.bias.slice();
  addScores(classifier, row, shares);
  softmax(labelsBelow(shares.length), shares);
  return shares;
}

/** Kept for every question. */
let labels = new Uint16Array(0);

function labelsBelow(count: number): Uint16Array {
  if (labels.length < count) labels = Uint16Array.from({ length: count }, (_, label) => label);
  return labels.subarray(0, count);
}

/** The true class and those it could be confused with. */
function rivalsOf(truth: number, shares: Float64Array): Uint16Array {
  const found: number[] = [];
  for (let label = 0; label < shares.length; label++) {
    if (label === truth || (shares[label] ?? 0) > RIVAL) found.push(label);
  }
  return Uint16Array.from(found);
}

/** Turns the labels' scores into probabilities, in place. */
function softmax(labels: Uint16Array, scores: Float64Array): void {
  let largest = Number.NEGATIVE_INFINITY;
  for (let m = 0; m < labels.length; m++) {
    const score = scores[labels[m] ?? 0] ?? 0;
    if (score > largest) largest = score;
  }
  let sum = 0;
  for (let m = 0; m < labels.length; m++) {
    const label = labels[m] ?? 0;
    const below = (scores[label] ?? 0) - largest;
    const value = below < HOPELESS ? 0 : Math.exp(below);
    scores[label] = value;
    sum += value;
  }
  for (let m = 0; m < labels.length; m++) scores[labels[m] ?? 0] = (scores[labels[m] ?? 0] ?? 0) / sum;
}
