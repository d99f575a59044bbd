import { RecentMap } from './recent-map.ts';
import type { Change } from './response.ts';

/** Buttons that only the first press decides, remembered in memory alone. */
export interface Presses {
  /** What the first press made of a message; for one that was under way at the same moment, the same again. */
  first(key: string, decide: () => Change): Change;
  /** Whether nobody pressed before; from now on somebody has. */
  isFirst(key: string): boolean;
  /** Lets it be pressed again: what the press was for could not be done. */
  forget(key: string): void;
}

/** Of more, nobody presses at the same moment any more. */
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
