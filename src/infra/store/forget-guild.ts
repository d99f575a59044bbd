import type { Database } from './database.ts';
import { deleteGuildGaps } from './gaps.ts';
import { NEW_REVISION } from './revision.ts';
import { deleteGuildVotes } from './votes.ts';

/** How much of a guild's was deleted. */
export interface Forgotten {
  /** Unanswered questions that were asked nowhere else. */
  questions: number;
  votes: number;
  drafts: number;
  hadSettings: boolean;
}

/** Deletes the questions asked and the votes made in a guild, its drafts and its settings. @throws StoreError */
export async function forgetGuild(database: Database, guildId: string): Promise<Forgotten> {
  const questions = await deleteGuildGaps(database, guildId);
  const votes = await deleteGuildVotes(database, guildId);
  const [drafts, settings] = await database.write([
    { sql: 'DELETE FROM drafts WHERE guild = ?', args: [guildId] },
    { sql: 'DELETE FROM settings WHERE guild = ?', args: [guildId] },
    NEW_REVISION,
  ]);
  return { questions, votes, drafts: drafts?.rowsAffected ?? 0, hadSettings: settings?.rowsAffected === 1 };
}
