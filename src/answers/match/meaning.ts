import { DIMENSIONS, toUnitLength } from '../../language/word-vectors.ts';
import type { Term } from '../understand/understand.ts';
import { termVector } from './term-vector.ts';

/** A cap for heavy words; the commonest add almost nothing. */
const LEAST_WEIGHT = 0.05;

/**
 * A text's meaning as a vector of length 1: the weighted mean of its words' vectors
 * (after Arora, Liang & Ma 2017, https://openreview.net/forum?id=SyK00v5xx). All zeros if no word is known.
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
