import type { InStatement } from '@libsql/client';
import type { Database } from './database.ts';
import { type Page, readPage } from './page.ts';
import { foldScrubbed, scrub } from './scrub.ts';

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
  /** Milliseconds since 1970, as all times here. */
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
}

/** Code points of a question that are kept. */
const LONGEST_QUESTION = 300;
const LONGEST_ID = 200;
/** Enough for any newsroom, and about 30 MB: whoever floods the bot cannot fill the disk. */
const MOST_GAPS = 50_000;

/** Returns undefined where nothing is left to keep after scrubbing. */
export function gapStatement(asked: AskedGap, at: number): InStatement | undefined {
  const sample = scrub(asked.question, LONGEST_QUESTION);
  const question = foldScrubbed(sample);
  if (question === '') return undefined;
  return {
    sql: `INSERT INTO gaps (question, sample, outcome, nearest, first_seen, last_seen) VALUES (?, ?, ?, ?, ?, ?)
      ON CONFLICT (question) DO UPDATE SET count = count + 1, outcome = excluded.outcome, nearest = excluded.nearest,
      last_seen = max(last_seen, excluded.last_seen)`,
    args: [question, sample, asked.outcome, asked.nearest?.slice(0, LONGEST_ID) ?? null, at, at],
  };
}

/** Removes gaps not asked since. */
export function oldGapsStatement(before: number): InStatement {
  return { sql: 'DELETE FROM gaps WHERE last_seen < ?', args: [before] };
}

/** Removes the rarest and oldest of too many. */
export function trimGapsStatement(): InStatement {
  return {
    sql: 'DELETE FROM gaps WHERE id IN (SELECT id FROM gaps ORDER BY count DESC, last_seen DESC LIMIT -1 OFFSET ?)',
    args: [MOST_GAPS],
  };
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
