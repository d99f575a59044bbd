import type { InStatement } from '@libsql/client';
import type { Database } from './database.ts';
import { removeFromPlaces, removeUnasked } from './gap-places.ts';
import { type Page, readPage } from './page.ts';
import { foldScrubbed, scrub } from './scrub.ts';
import type { Mark } from './voter-key.ts';

/** A question that the pack did not answer, as the editor sees it. */
export interface Gap {
  id: number;
  /** As all who asked it have in common. */
  question: string;
  /** As one reader put it. */
  sample: string;
  outcome: GapOutcome;
  /** The id of the nearest entry. */
  nearest?: string;
  count: number;
  /** Milliseconds since 1970, as the computer's clock had it. */
  firstSeen: number;
  lastSeen: number;
  isDone: boolean;
}

export type GapOutcome = 'closest' | 'unknown';

/** A question as a reader asked it; nothing of it is kept but what `Gap` holds. */
export interface AskedGap {
  question: string;
  outcome: GapOutcome;
  nearest?: string | undefined;
  /** Where it was asked; absent outside of guilds. Kept as a mark, so that each guild has a fair share of the room. */
  guildId?: string | undefined;
}

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

export interface GapPage extends Page {
  /** Also those marked as done. */
  includeDone?: boolean;
}

/** Most asked first. */
export async function listGaps(database: Database, page: GapPage = {}): Promise<{ rows: Gap[]; total: number }> {
  const where = page.includeDone ? '' : 'WHERE is_done = 0';
  const { rows, total } = await readPage(
    database,
    `SELECT * FROM gaps ${where} ORDER BY count DESC, last_seen DESC, id`,
    `SELECT count(*) FROM gaps ${where}`,
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
      firstSeen: Number(row.first_seen),
      lastSeen: Number(row.last_seen),
      isDone: row.is_done === 1,
    })),
  };
}

/** Returns false where there is no such gap any more. */
export async function markGapDone(database: Database, id: number, isDone: boolean): Promise<boolean> {
  const sql = 'UPDATE gaps SET is_done = ? WHERE id = ?';
  const [result] = await database.write([{ sql, args: [isDone ? 1 : 0, id] }]);
  return result?.rowsAffected === 1;
}
