import type { Edit } from '../fixes/edit-scalar.ts';

/** One edit from the first to the last character that differs. */
export function difference(before: string, after: string): Edit[] {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start += 1;
  let same = 0;
  const most = Math.min(before.length, after.length) - start;
  while (same < most && before[before.length - 1 - same] === after[after.length - 1 - same]) same += 1;
  if (start === before.length && before.length === after.length) return [];
  return [{ start, end: before.length - same, text: after.slice(start, after.length - same) }];
}
