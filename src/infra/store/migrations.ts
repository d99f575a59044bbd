import type { Client } from '@libsql/client';
import { StoreError } from '../../contracts/store.ts';

/** The latest time stored, unless in the future: a clock that ran ahead must not age everything. */
const LATEST = `min(CAST(strftime('%s', 'now') AS INTEGER) * 1000,
  (SELECT max(at) FROM (SELECT max(last_seen) AS at FROM gaps UNION ALL SELECT max(voted_at) FROM votes)))`;
const KEPT_LATEST = "(SELECT CAST(value AS INTEGER) FROM meta WHERE name = 'latest')";

/**
 * The schema's changes in order, one element per version, from 1.
 * Hosts' databases may be at any version: append, and never change what is there.
 */
export const MIGRATIONS: readonly string[][] = [
  [
    `CREATE TABLE gaps (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      question TEXT NOT NULL UNIQUE,
      sample TEXT NOT NULL,
      outcome TEXT NOT NULL,
      nearest TEXT,
      count INTEGER NOT NULL DEFAULT 1,
      first_seen INTEGER NOT NULL,
      last_seen INTEGER NOT NULL,
      is_done INTEGER NOT NULL DEFAULT 0
    )`,
    'CREATE INDEX gaps_most_asked ON gaps (count DESC, last_seen DESC)',
    'CREATE INDEX gaps_last_seen ON gaps (last_seen)',
    `CREATE TABLE votes (
      mark TEXT PRIMARY KEY,
      entry TEXT NOT NULL,
      guild_mark TEXT,
      is_helpful INTEGER NOT NULL,
      expectation TEXT,
      voted_at INTEGER NOT NULL
    ) WITHOUT ROWID`,
    'CREATE INDEX votes_entry ON votes (entry, voted_at)',
    'CREATE INDEX votes_guild ON votes (guild_mark)',
    'CREATE INDEX votes_voted_at ON votes (voted_at)',
  ],
  [
    'CREATE TABLE settings (guild TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID',
    `CREATE TABLE drafts (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      guild TEXT NOT NULL,
      question TEXT NOT NULL,
      answer TEXT NOT NULL,
      quote TEXT NOT NULL,
      status TEXT NOT NULL,
      created_at INTEGER NOT NULL
    )`,
    'CREATE INDEX drafts_guild ON drafts (guild)',
    "INSERT INTO meta (name, value) VALUES ('revision', '0')",
  ],
  [
    `CREATE TABLE gap_places (
      gap INTEGER NOT NULL,
      place TEXT NOT NULL,
      count INTEGER NOT NULL DEFAULT 1,
      asked_at INTEGER NOT NULL,
      PRIMARY KEY (gap, place)
    ) WITHOUT ROWID`,
    'CREATE INDEX gap_places_rank ON gap_places (place, count DESC, asked_at DESC, gap DESC)',
    'CREATE INDEX gap_places_asked_at ON gap_places (asked_at)',
    // From this version on ages are in store time, which starts at 0 now; nothing can be newer.
    `INSERT INTO meta (name, value) SELECT 'latest', ${LATEST} WHERE ${LATEST} IS NOT NULL`,
    `INSERT INTO gap_places (gap, place, count, asked_at) SELECT id, 'earlier', count, min(0, last_seen - ${KEPT_LATEST}) FROM gaps`,
    `UPDATE votes SET voted_at = min(0, voted_at - ${KEPT_LATEST})`,
    "DELETE FROM meta WHERE name = 'latest'",
    'DROP INDEX gaps_last_seen',
  ],
  [
    `CREATE TABLE posts (message TEXT PRIMARY KEY, guild TEXT NOT NULL, channel TEXT NOT NULL, shown TEXT NOT NULL) WITHOUT ROWID`,
    'CREATE INDEX posts_guild ON posts (guild)',
  ],
  ["ALTER TABLE drafts ADD COLUMN also TEXT NOT NULL DEFAULT ''"],
  [
    // Two stories may be asked the same question; a table cannot lose a constraint.
    `CREATE TABLE gaps_of_stories (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      story TEXT NOT NULL DEFAULT '',
      question TEXT NOT NULL,
      sample TEXT NOT NULL,
      outcome TEXT NOT NULL,
      nearest TEXT,
      count INTEGER NOT NULL DEFAULT 1,
      first_seen INTEGER NOT NULL,
      last_seen INTEGER NOT NULL,
      is_done INTEGER NOT NULL DEFAULT 0,
      UNIQUE (story, question)
    )`,
    `INSERT INTO gaps_of_stories (id, question, sample, outcome, nearest, count, first_seen, last_seen, is_done)
      SELECT id, question, sample, outcome, nearest, count, first_seen, last_seen, is_done FROM gaps`,
    'DROP TABLE gaps',
    'ALTER TABLE gaps_of_stories RENAME TO gaps',
    'CREATE INDEX gaps_most_asked ON gaps (count DESC, last_seen DESC)',
    "ALTER TABLE votes ADD COLUMN story TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE drafts ADD COLUMN story TEXT NOT NULL DEFAULT ''",
  ],
  [
    "ALTER TABLE posts ADD COLUMN story TEXT NOT NULL DEFAULT ''",
    // Until now a card went by its channel.
    `UPDATE posts SET story = coalesce((SELECT json_extract(value, '$.channelStories."' || channel || '"') FROM settings
      WHERE settings.guild = posts.guild AND json_valid(value)), '')`,
  ],
];

/**
 * Migrates a database to the newest schema, in one transaction that other processes wait for.
 * @throws StoreError for a database of a newer Footnote, and whatever else the client throws
 */
export async function migrate(client: Client, migrations = MIGRATIONS): Promise<void> {
  const transaction = await client.transaction('write');
  try {
    await transaction.execute('CREATE TABLE IF NOT EXISTS meta (name TEXT PRIMARY KEY, value TEXT NOT NULL)');
    const { rows } = await transaction.execute("SELECT value FROM meta WHERE name = 'schema'");
    const version = Number(rows[0]?.value ?? 0);
    if (version > migrations.length) {
      throw new StoreError(
        'newer',
        `The database is of a newer Footnote: expected schema ${migrations.length} or older, found ${version}. Start that newer version, or give another database with DATABASE_URL. Nothing was changed.`,
      );
    }
    for (const statement of migrations.slice(version).flat()) await transaction.execute(statement);
    // Written even if unchanged, so that a read-only database fails now.
    await transaction.execute({
      sql: "INSERT INTO meta (name, value) VALUES ('schema', ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
      args: [String(migrations.length)],
    });
    await transaction.commit();
  } finally {
    transaction.close();
  }
}
