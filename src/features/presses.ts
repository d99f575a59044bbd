import { RecentMap } from './recent-map.ts';
import type { Change } from './response.ts';

/** Buttons where only the first press counts; in memory only. */
export interface Presses {
  /** The result of the first press; a concurrent press gets the same. */
  first(key: string, decide: () => Change): Change;
  /** Whether this is the first press; later calls return false. */
  isFirst(key: string): boolean;
  /** Allows another press, as this one failed. */
  forget(key: string): void;
}

/** Older buttons are no longer pressed twice at once. */
const MOST_REMEMBERED = 1_000;

export function rememberPresses(): Presses {
  const presses = new RecentMap<Change | undefined>(MOST_REMEMBERED);
  return {
    first(key, decide) {
      const change = presses.get(key) ?? decide();
      if (!presses.has(key)) presses.set(key, change);
      return change;
    },
    isFirst(key) {
      if (presses.has(key)) return false;
      presses.set(key, undefined);
      return true;
    },
    forget: (key) => void presses.delete(key),
  };
}
