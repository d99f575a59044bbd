/** First step; Duchi, Hazan & Singer (2011), https://jmlr.org/papers/v12/duchi11a.html. */
const STEP = 1;

/**
 * AdaGrad: the more a column has been corrected, the smaller its steps become.
 * @param squares what each column has been corrected by so far
 * @returns how large a step a column takes that a row has with a size, where the squares of the errors add up to `square`
 */
export function adaGrad(squares: Float64Array, column: number, size: number, square: number): number {
  const sum = (squares[column] ?? 0) + size * size * square;
  squares[column] = sum;
  return (STEP * size) / Math.sqrt(sum + 1e-8);
}

/** The numbers from 0 in a fixed random order (a linear congruential generator: Numerical Recipes). */
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

/** Passes over the examples: the rates on held-out phrasings no longer rise after this. */
export const EPOCHS = 4;
/** How far the weights start along the mean of their class, so that few classes are mistaken for each other from the first pass on. */
export const START = 30;
/** The bias learns slowly, or the classes with most phrasings win every doubtful question. */
export const BIAS_STEP = 0.025;
/** Whose probability is off by less than this learns nothing from an example: most classes, which saves most of the time. */
export const NEGLIGIBLE = 0.02;
/** Features of rows that are looked at between two pauses, which take longer than a short row. */
export const CELLS_A_STEP = 1_000;
