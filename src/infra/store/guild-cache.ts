import type { Draft } from '../../contracts/draft.ts';
import type { Log } from '../../contracts/log.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../contracts/settings.ts';
import type { StoryPost } from '../../contracts/story-post.ts';
import type { Database } from './database.ts';
import { listDrafts } from './drafts.ts';
import { readRevision } from './revision.ts';
import { parseSettings } from './settings.ts';
import { listPosts } from './story-posts.ts';

/** All guilds' settings, drafts and placed cards in memory: every message needs them, and no answer waits for the database. */
interface GuildCache {
  settings(guildId: string): Settings;
  /** Oldest first. */
  drafts(guildId: string): Draft[];
  posts(guildId: string): StoryPost[];
  /** Loads other processes' changes. @throws StoreError; the cache then stays as it was */
  refresh(): Promise<void>;
}

export function makeGuildCache(database: Database, log: Log): GuildCache {
  let revision: string | undefined;
  let settings = new Map<string, Settings>();
  let drafts = new Map<string, Draft[]>();
  let posts = new Map<string, StoryPost[]>();

  return {
    settings: (guildId) => settings.get(guildId) ?? DEFAULT_SETTINGS,
    drafts: (guildId) => drafts.get(guildId) ?? [],
    posts: (guildId) => posts.get(guildId) ?? [],
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
      const listed = { drafts: await listDrafts(database), posts: await listPosts(database) };
      settings = read;
      drafts = byGuild(listed.drafts);
      posts = byGuild(listed.posts);
      revision = found;
    },
  };
}

function byGuild<Item extends { guildId: string }>(items: Item[]): Map<string, Item[]> {
  const guilds = new Map<string, Item[]>();
  for (const item of items) {
    const known = guilds.get(item.guildId);
    if (known) known.push(item);
    else guilds.set(item.guildId, [item]);
  }
  return guilds;
}
