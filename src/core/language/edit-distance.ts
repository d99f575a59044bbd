/**
 * How far a misspelling is from a word: optimal string alignment distance (insertions, deletions, substitutions and swaps of
 * neighbours; Boytsov 2011, https://doi.org/10.1145/1963190.1963191) with cheaper costs for the slips that people make most.
 * 0 for equal words; one ordinary slip is about 1.
 */
export function editDistance(from: string, to: string): number {
  const gaps = Array.from({ length: to.length }, (_, index) => gapCost(to, index));
  let beforePrevious: number[] = [];
  let previous: number[] = [0];
  for (let column = 1; column <= to.length; column++) {
    previous.push((previous[column - 1] ?? 0) + at(gaps, column - 1));
  }
  for (let row = 1; row <= from.length; row++) {
    const gap = gapCost(from, row - 1);
    const current: number[] = [(previous[0] ?? 0) + gap];
    for (let column = 1; column <= to.length; column++) {
      let cost = Math.min(
        at(previous, column) + gap,
        at(current, column - 1) + at(gaps, column - 1),
        at(previous, column - 1) + substitutionCost(from[row - 1], to[column - 1]),
      );
      if (row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1]) {
        cost = Math.min(cost, at(beforePrevious, column - 2) + SWAP);
      }
      current.push(cost);
    }
    beforePrevious = previous;
    previous = current;
  }
  return previous[to.length] ?? 0;
}

/** Swapping neighbours ("teh") is the commonest slip of fast typing. */
const SWAP = 0.7;
/** Vowels are mistaken for one another ("meny"), as by ear. */
const VOWEL_FOR_VOWEL = 0.6;
/** A letter doubled or not ("shaddow", "misile") is half a slip. */
const DOUBLING = 0.5;
/** A vowel left out ("enrgy"), as in hasty typing. */
const VOWEL_GAP = 0.8;

const vowels = new Set('aeiouy');

/** The cost of having the letter at `index` in one word and nothing in the other. */
function gapCost(word: string, index: number): number {
  const letter = word[index] ?? '';
  if (index > 0 && letter === word[index - 1]) return DOUBLING;
  return vowels.has(letter) ? VOWEL_GAP : 1;
}

function substitutionCost(from: string | undefined, to: string | undefined): number {
  if (from === to) return 0;
  return vowels.has(from ?? '') && vowels.has(to ?? '') ? VOWEL_FOR_VOWEL : 1;
}

function at(row: number[], column: number): number {
  return row[column] ?? 0;
}
