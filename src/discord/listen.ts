import { type Client, type ClientEvents, Events, type Message, type PartialMessage } from 'discord.js';
import type { Log } from '../contracts/log.ts';
import type { Services } from '../features/deps.ts';
import { followMessages } from './answered-messages.ts';
import { explainClose } from './close-reason.ts';
import { logFailure } from './failure.ts';
import { followStory } from './follow-story.ts';
import { makeKeystrokeQueue } from './newest-keystroke.ts';
import { answerInteraction } from './router.ts';

export interface Listening {
  /** Accepts nothing new, and resolves when pending answers are sent. */
  finish(): Promise<void>;
  /** Resolves with the reason if Discord closes the connection for good. */
  lost: Promise<string>;
  /** Brings the placed cards up to date. */
  updatePosts(): void;
}

/** Longer than any answer takes; a hung request must not keep the process alive. */
const FINISH_TIMEOUT = 3000;

/** Starts answering users, and logs the connection's state. */
export function listen(client: Client, services: Services): Listening {
  const { log } = services;
  const underWay = new Set<Promise<void>>();
  const track = (answering: Promise<void>) => {
    underWay.add(answering);
    void answering.finally(() => underWay.delete(answering));
  };
  const stops: (() => void)[] = [];
  const on = <E extends keyof ClientEvents>(event: E, handle: (...args: ClientEvents[E]) => unknown) => {
    client.on(event, handle);
    stops.push(() => client.off(event, handle));
  };

  const isNewest = makeKeystrokeQueue();
  on(Events.InteractionCreate, (interaction) => track(answerInteraction(interaction, services, isNewest)));
  const messages = followMessages(services);
  on(Events.MessageCreate, (message) => track(messages.created(message)));
  on(Events.MessageUpdate, (_, message) => track(messages.edited(message)));
  const posts = followStory(client, services);
  const deleted = (message: Message | PartialMessage) => {
    track(messages.deleted(message));
    track(posts.forget(message.guildId, ({ messageId }) => messageId === message.id));
  };
  on(Events.MessageDelete, deleted);
  on(Events.MessageBulkDelete, (all) => all.forEach(deleted));
  const channelDeleted = ({ id, guildId }: { id: string; guildId: string }) => {
    track(posts.forget(guildId, ({ channelId }) => channelId === id));
    track(forgetChannel(services, guildId, id));
  };
  on(Events.ChannelDelete, (channel) => !channel.isDMBased() && channelDeleted(channel));
  on(Events.ThreadDelete, channelDeleted);
  on(Events.ThreadUpdate, (before, thread) => before.archived && !thread.archived && track(posts.update(thread.guild)));
  on(Events.ClientReady, () => track(posts.update()));
  const outages = logOutages(log);
  on(Events.ShardReconnecting, (shard) => outages.lost(shard));
  on(Events.ShardError, (error, shard) => outages.lost(shard, error.message));
  on(Events.ShardResume, (shard) => outages.ended(shard, 'connection resumed'));
  on(Events.ShardReady, (shard) => outages.ended(shard, 'connected again, in a new session'));
  // Kept while stopping: an unhandled error event would end the process.
  client.on(Events.Error, (error) => logFailure(log, error, {}, 'client error'));
  const lost = new Promise<string>((resolve) => {
    on(Events.ShardDisconnect, ({ code }) => resolve(explainClose(code)));
  });

  return {
    lost,
    updatePosts: () => track(posts.update()),
    async finish() {
      posts.stop();
      for (const stop of stops) stop();
      await settled(underWay);
    },
  };
}

/** Takes the story of a channel or thread that is gone off the guild's settings. Never rejects. */
async function forgetChannel({ store, log }: Services, guildId: string, id: string): Promise<void> {
  if (!Object.hasOwn(store.settings(guildId).channelStories, id)) return;
  await store
    .changeSettings(guildId, { channelStories: { [id]: null } })
    .catch((error) => logFailure(log, error, { guild: guildId, channel: id }, 'story of a channel not forgotten'));
}

/** One line when a connection is lost, however often it retries, and one when it is back. */
function logOutages(log: Log) {
  const since = new Map<number, number>();
  return {
    lost(shard: number, reason?: string) {
      if (since.has(shard)) return;
      since.set(shard, performance.now());
      log.warn({ shard, ...(reason !== undefined && { reason }) }, 'connection lost, reconnecting');
    },
    ended(shard: number, message: string) {
      const lostAt = since.get(shard);
      if (lostAt === undefined) return;
      since.delete(shard);
      log.info({ shard, seconds: Math.round((performance.now() - lostAt) / 100) / 10 }, message);
    },
  };
}

async function settled(underWay: Iterable<Promise<void>>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise((resolve) => {
    timer = setTimeout(resolve, FINISH_TIMEOUT);
  });
  await Promise.race([Promise.all(underWay), tooLong]);
  clearTimeout(timer);
}
