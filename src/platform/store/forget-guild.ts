import type { Database } from './database.ts';
import { NEW_REVISION } from './revision.ts';
import { deleteGuildVotes } from './votes.ts';

/** How much of a guild's was deleted. */
export interface Forgotten {
  votes: number;
  drafts: number;
  hadSettings: boolean;
}

/** Deletes the votes made in a guild, its drafts and its settings. @throws StoreError */
export async function forgetGuild(database: Database, guildId: string): Promise<Forgotten> {
  const votes = await deleteGuildVotes(database, guildId);
  const [drafts, settings] = await database.write([
    { sql: 'DELETE FROM drafts WHERE guild = ?', args: [guildId] },
    { sql: 'DELETE FROM settings WHERE guild = ?', args: [guildId] },
    NEW_REVISION,
  ]);
  return { votes, drafts: drafts?.rowsAffected ?? 0, hadSettings: settings?.rowsAffected === 1 };
}
