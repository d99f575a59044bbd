/** Returns the word of a list that was most likely meant by a misspelt one, or nothing where none is near. */
export function nearestWord<Word extends string>(typed: string, words: Iterable<Word>): Word | undefined {
  const wanted = typed.toLowerCase();
  // A third of the letters may be wrong, as in "anser" and "awnser" for "answer".
  let allowed = Math.max(1, Math.floor(wanted.length / 3));
  let nearest: Word | undefined;
  for (const word of words) {
    const steps = countEdits(wanted, word.toLowerCase(), allowed);
    if (steps > allowed) continue;
    if (nearest !== undefined && steps === allowed) continue;
    nearest = word;
    allowed = steps;
  }
  return nearest;
}

/**
 * Returns how many letters must be put in, left out, replaced or swapped with their neighbour to make one word of the other
 * (optimal string alignment); any number above `limit` once the limit is passed.
 */
export function countEdits(first: string, second: string, limit = Number.POSITIVE_INFINITY): number {
  if (Math.abs(first.length - second.length) > limit) return limit + 1;
  let twoBack: number[] = [];
  let previous = Array.from({ length: second.length + 1 }, (_, index) => index);
  for (let row = 1; row <= first.length; row++) {
    const current = [row];
    for (let column = 1; column <= second.length; column++) {
      const same = first[row - 1] === second[column - 1];
      let steps = Math.min(
        (previous[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (previous[column - 1] ?? 0) + (same ? 0 : 1),
      );
      const swapped =
        row > 1 && column > 1 && first[row - 1] === second[column - 2] && first[row - 2] === second[column - 1];
      if (swapped) steps = Math.min(steps, (twoBack[column - 2] ?? 0) + 1);
      current.push(steps);
    }
    if (Math.min(...current) > limit) return limit + 1;
    twoBack = previous;
    previous = current;
  }
  return previous[second.length] ?? 0;
}
