/** The numbers of the largest values above 0, largest first; the first of equals. Made for a few out of very many. */
export function largest(values: ArrayLike<number>, most: number): number[] {
  const kept: number[] = [];
  let least = 0;
  for (let number = 0; number < values.length; number++) {
    const value = values[number] ?? 0;
    if (value <= least) continue;
    const at = kept.findIndex((other) => value > (values[other] ?? 0));
    kept.splice(at < 0 ? kept.length : at, 0, number);
    if (kept.length < most) continue;
    kept.length = most;
    least = values[kept[most - 1] ?? 0] ?? 0;
  }
  return kept;
}
