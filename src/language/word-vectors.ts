import { readWordVectors } from './tables/tables.ts';

/**
 * Meanings of everyday English words: GloVe vectors (Pennington, Socher & Manning 2014, https://nlp.stanford.edu/projects/glove/,
 * Public Domain Dedication and License 1.0) of 30,000 words, reduced to 64 bytes each by `src/tools/make-word-vectors.ts`.
 */
const { words, bytes, dimensions } = readVectors();
const decoded = new Map<number, Float32Array>();

/** How many numbers a vector has. */
export const DIMENSIONS = dimensions;

/** Whether the table has a lower-case word. */
export function hasWordVector(word: string): boolean {
  return words.has(word);
}

/** A lower-case word's vector, of length 1; undefined if unknown. */
export function wordVector(word: string): Float32Array | undefined {
  const index = words.get(word);
  if (index === undefined) return undefined;
  const known = decoded.get(index);
  if (known) return known;
  const vector = new Float32Array(DIMENSIONS);
  for (let axis = 0; axis < DIMENSIONS; axis++) vector[axis] = bytes[index * DIMENSIONS + axis] ?? 0;
  decoded.set(index, toUnitLength(vector));
  return vector;
}

/** Scales a vector to length 1, in place; zeros stay. */
export function toUnitLength(vector: Float32Array): Float32Array {
  const length = Math.sqrt(dotProduct(vector, vector)) || 1;
  for (let axis = 0; axis < vector.length; axis++) vector[axis] = (vector[axis] ?? 0) / length;
  return vector;
}

/** The cosine of two unit vectors: 1 for the same meaning, about 0 if unrelated. */
export function dotProduct(one: Float32Array, other: Float32Array): number {
  let sum = 0;
  for (let axis = 0; axis < one.length; axis++) sum += (one[axis] ?? 0) * (other[axis] ?? 0);
  return sum;
}

function readVectors() {
  const { words, vectors, dimensions } = readWordVectors();
  return { words: new Map(words.split(' ').map((word, index) => [word, index])), bytes: vectors, dimensions };
}
