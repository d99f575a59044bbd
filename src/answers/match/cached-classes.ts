import type { Columns } from '../../contracts/cache.ts';
import type { Steps } from '../../contracts/steps.ts';
import type { Classifier } from './classifier.ts';
import { type FeatureColumns, recallColumns } from './feature-table.ts';
import type { TwoClasses } from './two-classes.ts';

/** The classifiers of a pack, and the columns that they know. */
export interface Trained {
  columns: FeatureColumns;
  /** Which entry is meant. */
  which: Classifier;
  /** Whether it is one that the story answers; undefined if all are, or none. */
  whether: TwoClasses | undefined;
}

const NUMBERS_A_STEP = 100_000;

export function* keepTrained({ columns, which, whether }: Trained): Steps<Columns> {
  yield;
  return {
    names: columns.names(),
    starts: which.starts,
    values: which.values,
    classOf: which.classOf,
    bias: which.bias,
    ...(whether && { answerable: whether.weights, answerableBias: whether.bias }),
  };
}

/** Undefined if they are not as kept. */
export function* recallTrained(kept: Columns | undefined, classes: number): Steps<Trained | undefined> {
  const { names, starts, values, classOf, bias, answerable, answerableBias } = kept ?? {};
  if (!Array.isArray(names) || !(bias instanceof Float64Array) || bias.length !== classes) return undefined;
  if (!(starts instanceof Int32Array) || !(values instanceof Float32Array) || !(classOf instanceof Uint16Array))
    return undefined;
  const columns = yield* recallColumns(names);
  if (starts.length !== columns.width + 1 || classOf.length !== values.length) return undefined;
  if (!(yield* areStarts(starts, values.length)) || !(yield* areBelow(classOf, classes))) return undefined;
  const which = { starts, values, classOf, bias };
  if (answerable === undefined) return { columns, which, whether: undefined };
  if (!(answerable instanceof Float32Array) || !(answerableBias instanceof Float64Array)) return undefined;
  if (answerable.length !== columns.width || answerableBias.length !== 1) return undefined;
  return { columns, which, whether: { weights: answerable, bias: answerableBias } };
}

function* areStarts(starts: Int32Array, end: number): Steps<boolean> {
  for (let at = 0; at < starts.length; at++) {
    if ((starts[at] ?? 0) < (at === 0 ? 0 : (starts[at - 1] ?? 0))) return false;
    if (at % NUMBERS_A_STEP === 0) yield;
  }
  return starts[0] === 0 && starts.at(-1) === end;
}

function* areBelow(numbers: Uint16Array, limit: number): Steps<boolean> {
  for (let at = 0; at < numbers.length; at++) {
    if ((numbers[at] ?? 0) >= limit) return false;
    if (at % NUMBERS_A_STEP === 0) yield;
  }
  return true;
}
