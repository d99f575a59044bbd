/** The numbers of the largest values above 0, largest first; the first of equals. Made for a few out of very many. */
export function largest(values: ArrayLike<number>, most: number): number[] {
  const kept: number[] = [];
  let least = 0;
  for (let number = 0; number < values.length; number++) {
    const value = values[number] ?? 0;
    if (value <= least) continue;
    // Its place behind all that are as large, found by halving.
    let at = 0;
    for (let end = kept.length; at < end; ) {
      const middle = (at + end) >> 1;
      if (value > (values[kept[middle] ?? 0] ?? 0)) end = middle;
      else at = middle + 1;
    }
    kept.splice(at, 0, number);
    if (kept.length < most) continue;
    kept.length = most;
    least = values[kept[most - 1] ?? 0] ?? 0;
  }
  return kept;
}
