import type { Change } from './response.ts';

/** Long enough ago that nobody presses at the same moment any more. */
const MOST_REMEMBERED = 1_000;

const remembered = new WeakMap<object, Map<string, Change | undefined>>();

/**
 * What the first press made of a message; for a later one that was under way at the same moment, the same again.
 * @param owner for as long as it lives it is remembered, or until many others have come
 * @param key names what was decided
 */
export function firstPress(owner: object, key: string, decide: () => Change): Change {
  const known = pressesOf(owner).get(key);
  if (known) return known;
  const change = decide();
  remember(owner, key, change);
  return change;
}

/** Whether nobody pressed before, as far as is remembered, which it is from now on. */
export function isFirstPress(owner: object, key: string): boolean {
  if (pressesOf(owner).has(key)) return false;
  remember(owner, key, undefined);
  return true;
}

/** Lets it be pressed again: what the press was for could not be done. */
export function forgetPress(owner: object, key: string): void {
  pressesOf(owner).delete(key);
}

function pressesOf(owner: object): Map<string, Change | undefined> {
  const presses = remembered.get(owner) ?? new Map<string, Change | undefined>();
  remembered.set(owner, presses);
  return presses;
}

function remember(owner: object, key: string, change: Change | undefined): void {
  const presses = pressesOf(owner);
  presses.set(key, change);
  const [oldest] = presses.keys();
  if (presses.size > MOST_REMEMBERED && oldest !== undefined) presses.delete(oldest);
}
