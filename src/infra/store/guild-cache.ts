import type { Draft } from '../../contracts/draft.ts';
import type { Log } from '../../contracts/log.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../contracts/settings.ts';
import type { Database } from './database.ts';
import { listDrafts } from './drafts.ts';
import { readRevision } from './revision.ts';
import { parseSettings } from './settings.ts';

/** All guilds' settings and drafts in memory: every message needs them, and no answer waits for the database. */
interface GuildCache {
  settings(guildId: string): Settings;
  /** Oldest first. */
  drafts(guildId: string): Draft[];
  /** Loads other processes' changes. @throws StoreError; the cache then stays as it was */
  refresh(): Promise<void>;
}

export function makeGuildCache(database: Database, log: Log): GuildCache {
  let revision: string | undefined;
  let settings = new Map<string, Settings>();
  let drafts = new Map<string, Draft[]>();

  return {
    settings: (guildId) => settings.get(guildId) ?? DEFAULT_SETTINGS,
    drafts: (guildId) => drafts.get(guildId) ?? [],
    async refresh() {
      const found = await readRevision(database);
      if (found === revision) return;
      const rows = await database.read('SELECT guild, value FROM settings');
      const read = new Map<string, Settings>();
      for (const { guild, value } of rows) {
        const parsed = parseSettings(String(value));
        if (parsed) read.set(String(guild), parsed);
        else
          log.error({ guild }, 'the settings of a server cannot be read: the usual ones hold until they are set anew');
      }
      const listed = new Map<string, Draft[]>();
      for (const draft of await listDrafts(database)) {
        listed.set(draft.guildId, [...(listed.get(draft.guildId) ?? []), draft]);
      }
      settings = read;
      drafts = listed;
      revision = found;
    },
  };
}
