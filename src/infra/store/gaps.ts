import type { InStatement } from '@libsql/client';
import type { AskedGap, Gap } from '../../contracts/feedback.ts';
import type { Page } from '../../contracts/store.ts';
import type { Database } from './database.ts';
import { removeFromPlaces, removeUnasked } from './gap-places.ts';
import { readPage } from './page.ts';
import { foldScrubbed, scrub } from './scrub.ts';
import type { Mark } from './voter-key.ts';

/** Code points of a question that are kept. */
const LONGEST_QUESTION = 300;
const LONGEST_ID = 200;
/** Under this name in place of an entry's, the mark of a guild stands for it as a place where questions are asked. */
const ANY_ENTRY = '';
/** The place of all that is not asked in a guild: direct messages, groups. */
const NO_GUILD = '';

/** Returns undefined where nothing is left to keep after scrubbing. `at` is in the time of the store. */
export function gapStatements(
  asked: AskedGap,
  seenAt: number,
): ((mark: Mark, at: number) => InStatement[]) | undefined {
  const sample = scrub(asked.question, LONGEST_QUESTION);
  const question = foldScrubbed(sample);
  if (question === '') return undefined;
  return (mark, at) => [
    {
      sql: `INSERT INTO gaps (question, sample, outcome, nearest, first_seen, last_seen) VALUES (?, ?, ?, ?, ?, ?)
        ON CONFLICT (question) DO UPDATE SET count = count + 1, outcome = excluded.outcome, nearest = excluded.nearest,
        last_seen = excluded.last_seen`,
      args: [question, sample, asked.outcome, asked.nearest?.slice(0, LONGEST_ID) ?? null, seenAt, seenAt],
    },
    {
      sql: `INSERT INTO gap_places (gap, place, asked_at) SELECT id, ?, ? FROM gaps WHERE question = ?
        ON CONFLICT (gap, place) DO UPDATE SET count = count + 1, asked_at = max(asked_at, excluded.asked_at)`,
      args: [placeOf(asked.guildId, mark), at, question],
    },
  ];
}

function placeOf(guildId: string | undefined, mark: Mark): string {
  return guildId === undefined ? NO_GUILD : mark('guild', guildId, ANY_ENTRY);
}

/** Removes gaps not asked since. Returns how many. @throws StoreError */
export async function removeOldGaps(database: Database, before: number): Promise<number> {
  return (await removeFromPlaces(database, 'WHERE asked_at < ?', [before])) + (await removeUnasked(database));
}

/** Removes the gaps that were asked in this guild alone. Returns how many. @throws StoreError */
export async function deleteGuildGaps(database: Database, guildId: string): Promise<number> {
  const place = placeOf(guildId, await database.mark());
  return await removeFromPlaces(database, 'WHERE place = ?', [place]);
}

/** Most asked first. */
export async function listGaps(database: Database, page: Page = {}): Promise<{ rows: Gap[]; total: number }> {
  const { rows, total } = await readPage(
    database,
    `SELECT * FROM gaps WHERE is_done = 0 ORDER BY count DESC, last_seen DESC, id`,
    'SELECT count(*) FROM gaps WHERE is_done = 0',
    page,
  );
  return {
    total,
    rows: rows.map((row) => ({
      id: Number(row.id),
      question: String(row.question),
      sample: String(row.sample),
      outcome: row.outcome === 'closest' ? 'closest' : 'unknown',
      ...(row.nearest === null ? {} : { nearest: String(row.nearest) }),
      count: Number(row.count),
      lastSeen: Number(row.last_seen),
    })),
  };
}

/** Returns false where there is no such gap any more. */
export async function markGapDone(database: Database, id: number): Promise<boolean> {
  const sql = 'UPDATE gaps SET is_done = 1 WHERE id = ?';
  const [result] = await database.write([{ sql, args: [id] }]);
  return result?.rowsAffected === 1;
}
