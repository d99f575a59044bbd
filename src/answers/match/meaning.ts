import { DIMENSIONS, toUnitLength } from '../../language/word-vectors.ts';
import type { Term } from '../understand/understand.ts';
import { termVector } from './term-vector.ts';

/** Even the most telling word is not the whole meaning of a text; the commonest add almost nothing. */
const LEAST_WEIGHT = 0.05;

/**
 * What a text is about, as one vector of length 1: the mean of its words' vectors, telling words first (after Arora, Liang & Ma 2017,
 * https://openreview.net/forum?id=SyK00v5xx). All zeros where no word is known.
 */
export function meaningOf(terms: readonly Term[]): Float32Array {
  const sum = new Float32Array(DIMENSIONS);
  for (const term of terms) {
    const { weight } = term;
    const vector = termVector(term);
    if (!vector) continue;
    for (let axis = 0; axis < DIMENSIONS; axis++)
      sum[axis] = (sum[axis] ?? 0) + (LEAST_WEIGHT + weight) * (vector[axis] ?? 0);
  }
  return toUnitLength(sum);
}
