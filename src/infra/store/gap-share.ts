import type { Database } from './database.ts';
import { removeFromPlaces } from './gap-places.ts';

/** Enough for any newsroom, and about 30 MB: floods cannot fill the disk. */
const MOST_GAPS = 50_000;

/** The most questions a place may keep so that all fit in `room`: all of them if they fit, else an equal limit for the larger ones. */
export function fairShare(sizes: readonly number[], room: number): number {
  let left = room;
  const ascending = [...sizes].sort((a, b) => a - b);
  for (const [index, size] of ascending.entries()) {
    const share = Math.floor(left / (ascending.length - index));
    if (size > share) return Math.max(1, share);
    left -= size;
  }
  return Number.POSITIVE_INFINITY;
}

/** Deletes the rarest, then oldest, of places above their share. @throws StoreError */
export async function trimGaps(database: Database): Promise<number> {
  const rows = await database.read('SELECT place, count(*) AS size FROM gap_places GROUP BY place');
  const places = rows.map(({ place, size }) => ({ place: String(place), size: Number(size) }));
  const share = fairShare(
    places.map(({ size }) => size),
    MOST_GAPS,
  );
  const clause = 'WHERE place = ? ORDER BY count DESC, asked_at DESC, gap DESC';
  let removed = 0;
  for (const { place, size } of places) {
    if (size > share) removed += await removeFromPlaces(database, clause, [place], share);
  }
  return removed;
}
