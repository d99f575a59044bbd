import { type Client, DiscordAPIError, type Guild, RESTJSONErrorCodes } from 'discord.js';
import type { StoryPost } from '../contracts/story-post.ts';
import type { Services } from '../features/deps.ts';
import { fingerprintOf, storyCardFor } from '../features/desk/post.ts';
import { logFailure } from './failure.ts';
import { cardInStory } from './in-story.ts';
import { changePayloadOf } from './payload.ts';

/** Keeps the placed cards of this process's guilds up to date. No method rejects. */
export interface StoryPosts {
  /** Edits what no longer shows the story, in one guild or all; waits for an update under way. */
  update(guild?: Guild): Promise<void>;
  /** Forgets cards that are gone. */
  forget(guildId: string | null, isGone: (post: StoryPost) => boolean): Promise<void>;
  stop(): void;
}

export function followStory(client: Client, services: Services): StoryPosts {
  const { store, log, stories } = services;
  let last = Promise.resolve();
  let isOver = false;

  async function updateAll(guilds: Iterable<Guild>): Promise<void> {
    for (const guild of guilds) {
      for (const post of store.posts(guild.id)) if (!isOver) await updateOne(guild, post);
    }
  }

  async function updateOne(guild: Guild, post: StoryPost): Promise<void> {
    const story = await stories.current({ guildId: guild.id }, post.story);
    // Gone, perhaps for a while: its card becomes no other's.
    if (!story) return;
    const asPlaced = storyCardFor({ id: guild.id, locale: guild.preferredLocale }, { ...services, ...story });
    const card = cardInStory(asPlaced, story.mark);
    const shown = fingerprintOf(card);
    if (shown === post.shown) return;
    try {
      const channel = await client.channels.fetch(post.channelId);
      // An archived thread takes no edit; it is tried again when that changes.
      if (!channel?.isTextBased() || (channel.isThread() && channel.archived)) return;
      await channel.messages.edit(post.messageId, changePayloadOf(card));
      await store.keepPost({ ...post, shown });
    } catch (error) {
      if (isGone(error)) return await forgetOne(post);
      logFailure(log, error, placeOf(post), 'card of the story not updated');
    }
  }

  async function forgetOne(post: StoryPost): Promise<void> {
    try {
      await store.forgetPost(post.messageId);
      log.info(placeOf(post), 'card of the story is gone');
    } catch (error) {
      logFailure(log, error, placeOf(post), 'card of the story not forgotten');
    }
  }

  return {
    update(guild) {
      last = last.then(() => updateAll(guild ? [guild] : client.guilds.cache.values()));
      return last;
    },
    async forget(guildId, isGone) {
      if (guildId === null) return;
      for (const post of store.posts(guildId).filter(isGone)) await forgetOne(post);
    },
    stop() {
      isOver = true;
    },
  };
}

function placeOf({ guildId, channelId, messageId }: StoryPost): object {
  return { guild: guildId, channel: channelId, message: messageId };
}

function isGone(error: unknown): boolean {
  return error instanceof DiscordAPIError && GONE.includes(error.code);
}

const GONE: (number | string)[] = [RESTJSONErrorCodes.UnknownMessage, RESTJSONErrorCodes.UnknownChannel];
