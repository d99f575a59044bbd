import Fuse, { type FuseOptionKey } from 'fuse.js';

/** Names and titles are short; what is longer was pasted. */
const LONGEST_DRAFT = 64;
/** fuse.js: 0 is equal, 1 is anything. Two letters amiss in five are still found. */
const THRESHOLD = 0.4;

/** The items of a list whose texts come nearest to what is typed, best first, at most `limit`; an empty text picks the first ones. */
export function pickNearest<T>(items: readonly T[], keys: FuseOptionKey<T>[], typed: string, limit: number): T[] {
  const draft = typed.trim().slice(0, LONGEST_DRAFT);
  if (draft === '') return items.slice(0, limit);
  const fuse = new Fuse(items, { keys, threshold: THRESHOLD, ignoreLocation: true, ignoreDiacritics: true });
  return fuse.search(draft, { limit }).map(({ item }) => item);
}
