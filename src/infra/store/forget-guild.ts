import type { Forgotten } from '../../contracts/store.ts';
import type { Database } from './database.ts';
import { deleteGuildGaps } from './gaps.ts';
import { NEW_REVISION } from './revision.ts';
import { deleteGuildVotes } from './votes.ts';

/** Deletes a guild's questions, votes, drafts, settings and list of placed cards. @throws StoreError */
export async function forgetGuild(database: Database, guildId: string): Promise<Forgotten> {
  const questions = await deleteGuildGaps(database, guildId);
  const votes = await deleteGuildVotes(database, guildId);
  const [drafts, settings] = await database.write([
    { sql: 'DELETE FROM drafts WHERE guild = ?', args: [guildId] },
    { sql: 'DELETE FROM settings WHERE guild = ?', args: [guildId] },
    { sql: 'DELETE FROM posts WHERE guild = ?', args: [guildId] },
    NEW_REVISION,
  ]);
  return { questions, votes, drafts: drafts?.rowsAffected ?? 0, hadSettings: settings?.rowsAffected === 1 };
}
