import type { Row } from '@libsql/client';
import type { Draft, Taught } from '../../contracts/draft.ts';
import { StoreError } from '../../contracts/store.ts';
import type { Database } from './database.ts';
import { OF_STORY } from './page.ts';
import { NEW_REVISION } from './revision.ts';

/** A guild with more should write a pack; all drafts are in memory. */
const MOST_DRAFTS = 200;
/** The longest text of a Discord modal. */
const LONGEST_FIELD = 4_000;

/** Returns the draft's id. @throws StoreError for an empty or overlong field, or too many drafts in the guild */
export async function addDraft(
  database: Database,
  taught: Taught & { guildId: string },
  at: number,
  story: string,
): Promise<number> {
  const { guildId, question, also = '', answer, quote } = taught;
  for (const [field, { length }] of Object.entries({ question, also, answer, quote })) {
    if (length <= LONGEST_FIELD && (length > 0 || field === 'also')) continue;
    throw new StoreError(
      'invalid',
      `The ${field} cannot be kept: expected 1 to ${LONGEST_FIELD} characters, found ${length}.`,
    );
  }
  const [added] = await database.write([
    {
      sql: `INSERT INTO drafts (story, guild, question, also, answer, quote, status, created_at) SELECT ?, ?, ?, ?, ?, ?, 'draft', ?
        WHERE (SELECT count(*) FROM drafts WHERE guild = ?) < ?`,
      args: [story, guildId, question, also, answer, quote, at, guildId, MOST_DRAFTS],
    },
    NEW_REVISION,
  ]);
  if (added?.rowsAffected === 1) return Number(added.lastInsertRowid);
  throw new StoreError(
    'invalid',
    `This server has ${MOST_DRAFTS} drafts, the most it can. Export them and remove some first.`,
  );
}

/** Oldest first; of all guilds and stories by default. */
export async function listDrafts(database: Database, guildId = '', story = ''): Promise<Draft[]> {
  const sql = `SELECT * FROM drafts WHERE ? IN ('', guild) AND ${OF_STORY} ORDER BY id`;
  const rows = await database.read(sql, [guildId, story]);
  return rows.map(toDraft);
}

/** Returns false if the guild has no such draft. */
export async function removeDraft(database: Database, guildId: string, id: number): Promise<boolean> {
  const sql = 'DELETE FROM drafts WHERE guild = ? AND id = ?';
  const [result] = await database.write([{ sql, args: [guildId, id] }, NEW_REVISION]);
  return result?.rowsAffected === 1;
}

function toDraft(row: Row): Draft {
  return {
    id: Number(row.id),
    guildId: String(row.guild),
    ...(row.story !== '' && { story: String(row.story) }),
    question: String(row.question),
    also: String(row.also),
    answer: String(row.answer),
    quote: String(row.quote),
  };
}
