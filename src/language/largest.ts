/** The indices of the largest positive values, largest first, earlier ones first if equal. Fast for a few out of many. */
export function largest(values: ArrayLike<number>, most: number): number[] {
  const kept: number[] = [];
  let least = 0;
  for (let number = 0; number < values.length; number++) {
    const value = values[number] ?? 0;
    if (value <= least) continue;
    // Binary search for its position, after equal values.
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

/** The largest value, at least 0; of any number of values, which a call of `Math.max` does not take. */
export function highest(values: ArrayLike<number>): number {
  let most = 0;
  for (let number = 0; number < values.length; number++) most = Math.max(most, values[number] ?? 0);
  return most;
}
