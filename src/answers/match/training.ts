/** Initial step size; Duchi, Hazan & Singer (2011), https://jmlr.org/papers/v12/duchi11a.html. */
const STEP = 1;

/**
 * AdaGrad: steps shrink as a column accumulates corrections.
 * @param squares squared corrections of each column so far
 * @returns the step for a column's value, with squared errors summing to `square`
 */
export function adaGrad(squares: Float64Array, column: number, size: number, square: number): number {
  const sum = (squares[column] ?? 0) + size * size * square;
  squares[column] = sum;
  return (STEP * size) / Math.sqrt(sum + 1e-8);
}

/** The numbers from 0 in a fixed random order (linear congruential generator from Numerical Recipes). */
export function shuffled(length: number): number[] {
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

/** Passes over the examples; accuracy on held-out phrasings no longer rises. */
export const EPOCHS = 4;
/** Initial weight along each class mean, so the first pass makes few mistakes. */
export const START = 30;
/** The bias learns slowly, or classes with many phrasings win every doubtful question. */
export const BIAS_STEP = 0.025;
/** Smaller errors are skipped: that is most classes, and most of the time. */
export const NEGLIGIBLE = 0.02;
/** Features processed between pauses, which cost more than a short row. */
export const CELLS_A_STEP = 1_000;
