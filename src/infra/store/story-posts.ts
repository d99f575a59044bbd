import type { StoryPost } from '../../contracts/story-post.ts';
import type { Database } from './database.ts';
import { NEW_REVISION } from './revision.ts';

/** Adds a post, or what it shows now. @throws StoreError */
export async function keepPost(database: Database, post: StoryPost): Promise<void> {
  const { messageId, guildId, channelId, story, shown } = post;
  await database.write([
    {
      sql: `INSERT INTO posts (message, guild, channel, story, shown) VALUES (?, ?, ?, ?, ?)
        ON CONFLICT (message) DO UPDATE SET shown = excluded.shown`,
      args: [messageId, guildId, channelId, story, shown],
    },
    NEW_REVISION,
  ]);
}

/** @throws StoreError */
export async function forgetPost(database: Database, messageId: string): Promise<void> {
  await database.write([{ sql: 'DELETE FROM posts WHERE message = ?', args: [messageId] }, NEW_REVISION]);
}

/** Of all guilds, oldest first. @throws StoreError */
export async function listPosts(database: Database): Promise<StoryPost[]> {
  const rows = await database.read('SELECT * FROM posts ORDER BY length(message), message');
  return rows.map(({ message, guild, channel, story, shown }) => ({
    messageId: String(message),
    guildId: String(guild),
    channelId: String(channel),
    story: String(story),
    shown: String(shown),
  }));
}
