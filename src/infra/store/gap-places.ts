import { setImmediate } from 'node:timers/promises';
import type { InValue } from '@libsql/client';
import type { Database } from './database.ts';

/** Rows per transaction: a few milliseconds locally, with answers in between. */
const SLICE = 200;
/** Rows scanned at a time; few or none are deleted. */
const LOOKED_THROUGH = 2_000;

/**
 * Deletes questions from the places they were asked in, then those without a place. `clause` is part of an SQL SELECT;
 * its first `stay` rows stay. Returns how many questions are gone. @throws StoreError
 */
export async function removeFromPlaces(database: Database, clause: string, args: InValue[], stay = 0): Promise<number> {
  const sql = `SELECT gap, place FROM gap_places ${clause} LIMIT ? OFFSET ?`;
  for (let removed = 0; ; ) {
    await setImmediate();
    const rows = await database.read(sql, [...args, SLICE, stay]);
    const pairs = JSON.stringify(rows.map(({ gap, place }) => [gap, place]));
    const [, gaps] = await database.write([
      {
        sql: `DELETE FROM gap_places WHERE (gap, place) IN
          (SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]') FROM json_each(?))`,
        args: [pairs],
      },
      {
        sql: `DELETE FROM gaps WHERE id IN (SELECT json_extract(value, '$[0]') FROM json_each(?)) AND ${IS_UNASKED}`,
        args: [pairs],
      },
    ]);
    removed += gaps?.rowsAffected ?? 0;
    if (rows.length < SLICE) return removed;
  }
}

/** Deletes questions without a place, written by an earlier version during the upgrade. @throws StoreError */
export async function removeUnasked(database: Database): Promise<number> {
  let removed = 0;
  for (let from = 0; ; ) {
    await setImmediate();
    const [row] = await database.read(
      'SELECT max(id) AS last FROM (SELECT id FROM gaps WHERE id > ? ORDER BY id LIMIT ?)',
      [from, LOOKED_THROUGH],
    );
    const last = Number(row?.last ?? 0);
    if (last === 0) return removed;
    const sql = `DELETE FROM gaps WHERE id > ? AND id <= ? AND ${IS_UNASKED}`;
    const [gaps] = await database.write([{ sql, args: [from, last] }]);
    removed += gaps?.rowsAffected ?? 0;
    from = last;
  }
}

const IS_UNASKED = 'NOT EXISTS (SELECT 1 FROM gap_places WHERE gap = gaps.id)';
