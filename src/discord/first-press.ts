import type { Change } from './response.ts';

/** Long enough ago that nobody presses at the same moment any more. */
const MOST_REMEMBERED = 1_000;

const remembered = new WeakMap<object, Map<string, Change>>();

/**
 * What the first press made of a message; for a later one that was under way at the same moment, the same again.
 * @param owner for as long as it lives it is remembered, or until many others have come
 * @param key names what was decided
 */
export function firstPress(owner: object, key: string, decide: () => Change): Change {
  const decided = remembered.get(owner) ?? new Map<string, Change>();
  remembered.set(owner, decided);
  const known = decided.get(key);
  if (known) return known;
  const change = decide();
  decided.set(key, change);
  const [oldest] = decided.keys();
  if (decided.size > MOST_REMEMBERED && oldest !== undefined) decided.delete(oldest);
  return change;
}
