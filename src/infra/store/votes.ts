import type { InStatement } from '@libsql/client';
import type { EntryVotes, Vote } from '../../contracts/feedback.ts';
import type { Page } from '../../contracts/store.ts';
import type { Database } from './database.ts';
import { OF_STORY, readPage } from './page.ts';
import { scrub } from './scrub.ts';
import type { Mark } from './voter-key.ts';

/** Code points stored of an expectation. */
const LONGEST_EXPECTATION = 500;
const LONGEST_ID = 200;
const MOST_EXPECTATIONS = 10;

/**
 * A user's later vote replaces the earlier; the same vote again keeps the expectation.
 * Returns a function, as the key and the store time are known only once the database works.
 */
export function voteStatement(vote: Vote, story: string): (mark: Mark, at: number) => InStatement {
  const entry = vote.entry.slice(0, LONGEST_ID);
  const votedOn = inStory(story, entry);
  const expectation = (vote.expectation && scrub(vote.expectation, LONGEST_EXPECTATION)) || null;
  return (mark, at) => ({
    sql: `INSERT INTO votes (mark, story, entry, guild_mark, is_helpful, expectation, voted_at) VALUES (?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (mark) DO UPDATE SET guild_mark = excluded.guild_mark, is_helpful = excluded.is_helpful, voted_at = excluded.voted_at,
      expectation = CASE WHEN excluded.is_helpful = is_helpful THEN coalesce(excluded.expectation, expectation)
      ELSE excluded.expectation END
      WHERE excluded.voted_at >= voted_at`,
    args: [
      mark('reader', vote.userId, votedOn),
      story,
      entry,
      vote.guildId === undefined ? null : mark('guild', vote.guildId, votedOn),
      vote.isHelpful ? 1 : 0,
      expectation,
      at,
    ],
  });
}

/** Two stories may have entries of the same id. */
function inStory(story: string, entry: string): string {
  return story === '' ? entry : `${story}/${entry}`;
}

export function oldVotesStatement(before: number): InStatement {
  return { sql: 'DELETE FROM votes WHERE voted_at < ?', args: [before] };
}

/** Weakest first: by the share of helpful votes, plus one of each kind so that a single vote does not decide. */
export async function listVotes(
  database: Database,
  page: Page = {},
  story = '',
): Promise<{ rows: EntryVotes[]; total: number }> {
  const { rows, total } = await readPage(
    database,
    `SELECT entry, sum(is_helpful) AS helpful, count(*) AS votes FROM votes WHERE ${OF_STORY} GROUP BY entry
      ORDER BY (sum(is_helpful) + 1.0) / (count(*) + 2.0), votes DESC, entry`,
    `SELECT count(DISTINCT entry) FROM votes WHERE ${OF_STORY}`,
    page,
    [story],
  );
  const listed = rows.map(async (row) => ({
    entry: String(row.entry),
    helpful: Number(row.helpful),
    notHelpful: Number(row.votes) - Number(row.helpful),
    expectations: await readExpectations(database, String(row.entry), story),
  }));
  return { rows: await Promise.all(listed), total };
}

/** Returns how many votes there were. */
export async function deleteUserVotes(database: Database, userId: string): Promise<number> {
  const mark = await database.mark();
  return deleteMarked(database, 'mark', (entry) => mark('reader', userId, entry));
}

/** Returns how many votes there were. */
export async function deleteGuildVotes(database: Database, guildId: string): Promise<number> {
  const mark = await database.mark();
  return deleteMarked(database, 'guild_mark', (entry) => mark('guild', guildId, entry));
}

async function readExpectations(database: Database, entry: string, story: string): Promise<string[]> {
  const rows = await database.read(
    `SELECT expectation FROM votes WHERE entry = ? AND ${OF_STORY} AND expectation IS NOT NULL
      ORDER BY voted_at DESC, mark LIMIT ?`,
    [entry, story, MOST_EXPECTATIONS],
  );
  return rows.map((row) => String(row.expectation));
}

/** Pseudonyms differ per entry, so they are computed for every entry that has votes. */
async function deleteMarked(database: Database, column: string, markOf: (entry: string) => string): Promise<number> {
  const voted = await database.read('SELECT DISTINCT story, entry FROM votes');
  // A vote from before the bot had several stories keeps its mark.
  const marks = JSON.stringify(
    voted.flatMap(({ story, entry }) =>
      [entry, inStory(String(story), String(entry))].map((one) => markOf(String(one))),
    ),
  );
  const sql = `DELETE FROM votes WHERE ${column} IN (SELECT value FROM json_each(?))`;
  const [result] = await database.write([{ sql, args: [marks] }]);
  return result?.rowsAffected ?? 0;
}
