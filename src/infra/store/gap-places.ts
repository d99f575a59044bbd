import { setImmediate } from 'node:timers/promises';
import type { InValue } from '@libsql/client';
import type { Database } from './database.ts';

/** Rows a transaction: a few milliseconds of a local database, between which answers go on. */
const SLICE = 200;
/** Rows looked through at a time, of which few or none are removed. */
const LOOKED_THROUGH = 2_000;

/**
 * Removes questions from the places they were asked in, and those that are then kept of no place. `clause` is of an SQL SELECT;
 * the first rows it finds stay, as many as `stay` says. Returns how many questions are gone. @throws StoreError
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

/** Removes questions kept of no place: an earlier version wrote them while this one was started. @throws StoreError */
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
