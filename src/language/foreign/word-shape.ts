import { DIMENSIONS, toUnitLength } from '../word-vectors.ts';

/** Letters per n-gram, with the word's beginning and end. */
const FEWEST_LETTERS = 3;
const MOST_LETTERS = 5;
/** Longer words are cut. */
const LONGEST_WORD = 30;

const known = new Map<string, Float32Array>();
/** Bounded, since users can type anything. */
const MOST_KNOWN = 20_000;

/**
 * A unit vector for a word without a known meaning: similar spellings ("fire", "firefighters") point the same way.
 * A random projection of letter n-grams (after Bojanowski et al. 2017, https://doi.org/10.1162/tacl_a_00051).
 */
export function wordShape(word: string): Float32Array {
  const seen = known.get(word);
  if (seen) return seen;
  const letters = `<${word.slice(0, LONGEST_WORD)}>`;
  const sum = new Float32Array(DIMENSIONS);
  for (let length = FEWEST_LETTERS; length <= MOST_LETTERS; length++)
    for (let at = 0; at + length <= letters.length; at++) addSigns(sum, letters.slice(at, at + length));
  addSigns(sum, letters);
  const shape = toUnitLength(sum);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(word, shape);
  return shape;
}

/** Adds a vector of ±1 determined by these letters. */
function addSigns(sum: Float32Array, letters: string): void {
  let state = 2_166_136_261;
  for (let at = 0; at < letters.length; at++) state = Math.imul(state ^ letters.charCodeAt(at), 16_777_619);
  for (let axis = 0; axis < sum.length; axis++) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    sum[axis] = (sum[axis] ?? 0) + (state & 1 ? 1 : -1);
  }
}
