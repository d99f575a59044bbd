/** The cost of each kind of typing error. */
interface SlipCosts {
  /** Swapped neighbours ("teh") are the commonest error of fast typing. */
  swap: number;
  /** Confused vowels ("meny"), as by ear. */
  vowelForVowel: number;
  /** A letter wrongly doubled or single ("shaddow", "misile"). */
  doubling: number;
  /** A vowel left out ("enrgy") in hasty typing. */
  vowelGap: number;
}

/** Frequent typing errors cost less. */
export const TYPING: SlipCosts = { swap: 0.7, vowelForVowel: 0.6, doubling: 0.5, vowelGap: 0.8 };

/** Every change of a letter costs one. */
export const COUNTED: SlipCosts = { swap: 1, vowelForVowel: 1, doubling: 1, vowelGap: 1 };

/**
 * Optimal string alignment distance (insertions, deletions, substitutions and swaps of neighbours; Boytsov 2011,
 * https://doi.org/10.1145/1963190.1963191), by default with lower costs for frequent errors. 0 for equal words; one ordinary error is about 1;
 * any number above `limit` once that is exceeded.
 */
export function editDistance(from: string, to: string, costs = TYPING, limit = Number.POSITIVE_INFINITY): number {
  // Each letter more costs something.
  if (Math.abs(from.length - to.length) * Math.min(costs.doubling, costs.vowelGap) > limit) return limit + 1;
  const width = to.length + 1;
  if (width > rows[0].length) rows = makeRows(2 * width);
  const gaps = rows[0];
  for (let column = 1; column < width; column++) gaps[column] = gapCost(to, column - 1, costs);
  let [, beforePrevious, previous, current] = rows;
  previous[0] = 0;
  for (let column = 1; column < width; column++) previous[column] = at(previous, column - 1) + at(gaps, column);
  let leastBefore = 0;
  for (let row = 1; row <= from.length; row++) {
    const gap = gapCost(from, row - 1, costs);
    let left = at(previous, 0) + gap;
    current[0] = left;
    let least = left;
    for (let column = 1; column < width; column++) {
      const replaced = at(previous, column - 1) + substitutionCost(from[row - 1], to[column - 1], costs);
      let cost = Math.min(at(previous, column) + gap, left + at(gaps, column), replaced);
      if (row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1]) {
        cost = Math.min(cost, at(beforePrevious, column - 2) + costs.swap);
      }
      current[column] = cost;
      left = cost;
      if (cost < least) least = cost;
    }
    // A swap reaches one row further back, at its own cost.
    if (least > limit && leastBefore + costs.swap > limit) return limit + 1;
    leastBefore = least;
    [beforePrevious, previous, current] = [previous, current, beforePrevious];
  }
  return at(previous, to.length);
}

type DistanceRow = Float64Array<ArrayBuffer>;

/** Reused between calls: allocating takes longer than filling. */
let rows = makeRows(64);

function makeRows(length: number): [DistanceRow, DistanceRow, DistanceRow, DistanceRow] {
  return [new Float64Array(length), new Float64Array(length), new Float64Array(length), new Float64Array(length)];
}

const vowels = new Set('aeiouy');

/** The cost of leaving out the letter at `index`. */
function gapCost(word: string, index: number, costs: SlipCosts): number {
  const letter = word[index] ?? '';
  if (index > 0 && letter === word[index - 1]) return costs.doubling;
  return costs.vowelGap !== 1 && vowels.has(letter) ? costs.vowelGap : 1;
}

function substitutionCost(from: string | undefined, to: string | undefined, costs: SlipCosts): number {
  if (from === to) return 0;
  if (costs.vowelForVowel === 1) return 1;
  return vowels.has(from ?? '') && vowels.has(to ?? '') ? costs.vowelForVowel : 1;
}

function at(row: DistanceRow, column: number): number {
  return row[column] ?? 0;
}
