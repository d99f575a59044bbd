import type { InStatement } from '@libsql/client';
import type { AskedGap, Gap } from '../../contracts/feedback.ts';
import type { Page } from '../../contracts/store.ts';
import type { Database } from './database.ts';
import { removeFromPlaces, removeUnasked } from './gap-places.ts';
import { OF_STORY, readPage } from './page.ts';
import { foldScrubbed, scrub } from './scrub.ts';
import type { Mark } from './voter-key.ts';

/** Code points stored of a question. */
const LONGEST_QUESTION = 300;
const LONGEST_ID = 200;
/** In place of an entry when a guild's pseudonym identifies where a question was asked. */
const ANY_ENTRY = '';
/** Stands for direct messages and groups. */
const NO_GUILD = '';

/** Undefined if scrubbing leaves nothing. `at` is in store time. */
export function gapStatements(
  asked: AskedGap,
  seenAt: number,
  story: string,
): ((mark: Mark, at: number) => InStatement[]) | undefined {
  const sample = scrub(asked.question, LONGEST_QUESTION);
  const question = foldScrubbed(sample);
  if (question === '') return undefined;
  return (mark, at) => [
    {
      sql: `INSERT INTO gaps (story, question, sample, outcome, nearest, first_seen, last_seen) VALUES (?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (story, question) DO UPDATE SET count = count + 1, outcome = excluded.outcome, nearest = excluded.nearest,
        last_seen = excluded.last_seen`,
      args: [story, question, sample, asked.outcome, asked.nearest?.slice(0, LONGEST_ID) ?? null, seenAt, seenAt],
    },
    {
      sql: `INSERT INTO gap_places (gap, place, asked_at) SELECT id, ?, ? FROM gaps WHERE story = ? AND question = ?
        ON CONFLICT (gap, place) DO UPDATE SET count = count + 1, asked_at = max(asked_at, excluded.asked_at)`,
      args: [placeOf(asked.guildId, mark), at, story, question],
    },
  ];
}

function placeOf(guildId: string | undefined, mark: Mark): string {
  return guildId === undefined ? NO_GUILD : mark('guild', guildId, ANY_ENTRY);
}

/** Deletes gaps not asked since `before`. Returns how many. @throws StoreError */
export async function removeOldGaps(database: Database, before: number): Promise<number> {
  return (await removeFromPlaces(database, 'WHERE asked_at < ?', [before])) + (await removeUnasked(database));
}

/** Deletes gaps asked only in this guild. Returns how many. @throws StoreError */
export async function deleteGuildGaps(database: Database, guildId: string): Promise<number> {
  const place = placeOf(guildId, await database.mark());
  return await removeFromPlaces(database, 'WHERE place = ?', [place]);
}

/** Most asked first; of all stories for an empty one. */
export async function listGaps(
  database: Database,
  page: Page = {},
  story = '',
): Promise<{ rows: Gap[]; total: number }> {
  const { rows, total } = await readPage(
    database,
    `SELECT * FROM gaps WHERE is_done = 0 AND ${OF_STORY} ORDER BY count DESC, last_seen DESC, id`,
    `SELECT count(*) FROM gaps WHERE is_done = 0 AND ${OF_STORY}`,
    page,
    [story],
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

/** Returns false if the gap is gone. */
export async function markGapDone(database: Database, id: number): Promise<boolean> {
  const sql = 'UPDATE gaps SET is_done = 1 WHERE id = ?';
  const [result] = await database.write([{ sql, args: [id] }]);
  return result?.rowsAffected === 1;
}
