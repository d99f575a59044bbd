import { type EntryQuality, isWeak, type Quality } from '../answers/quality/quality.ts';
import type { Collision } from '../answers/quality/quality-collisions.ts';

/** Entries that are weak or collide, by id, worst first. */
export interface WeakSpots {
  /** Found less than half of the time. */
  weak: { id: string; found: number; asked: number }[];
  /** Pairs that take each other's phrasings: how many the second takes of the first, and vice versa. */
  collisions: { ids: string[]; taken: number[] }[];
}

/** A pack's weak spots, without advice. */
export function findWeakSpots({ entries, collisions }: Quality): WeakSpots {
  const share = ({ found, asked }: EntryQuality) => found / asked;
  return {
    weak: entries
      .filter(isWeak)
      .sort((a, b) => share(a) - share(b))
      .map(({ id, found, asked }) => ({ id, found, asked })),
    collisions: collisions.map(({ sides }: Collision) => ({
      ids: sides.map(({ id }) => id),
      taken: sides.map(({ lost }) => lost.length),
    })),
  };
}

/** Formats weak spots for a terminal. */
export function formatWeakSpots({ weak, collisions }: WeakSpots): string {
  return [
    ...list(
      'Found less than half of the time',
      weak.map(({ id, found, asked }) => `${id} (${found} of ${asked})`),
    ),
    ...list(
      'Colliding pairs',
      collisions.map(({ ids, taken }) => `${ids.join(' and ')} (${taken.join(' + ')})`),
    ),
    'What to do about them: npm run -s knowledge -- --quality',
  ].join('\n');
}

function list(title: string, items: readonly string[]): string[] {
  return [`${title}: ${items.length}`, ...items.map((item) => `  ${item}`)];
}
