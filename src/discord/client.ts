import { Client, DefaultRestOptions, GatewayIntentBits, Options, Partials } from 'discord.js';
import { readTargetsAsText } from './message-text.ts';

/** The shards to run, of `count` in all. */
export interface Part {
  shards: readonly number[];
  count: number;
}

/** A bot without shards, in Discord's terms. */
export const WHOLE: Part = { shards: [0], count: 1 };

const TOO_MANY_REQUESTS = 429;

/**
 * A Discord client, not yet connected. No privileged intents: messages to the bot arrive without them.
 * @param apiUrl the REST address of a stand-in for Discord
 * @param part the shards to run
 * @param onRateLimit called for each request that Discord rate-limits (429)
 */
export function createClient(apiUrl: string | undefined, part: Part, onRateLimit: () => void): Client {
  const client = new Client({
    shards: [...part.shards],
    shardCount: part.count,
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    // Discord does not announce direct-message channels before their first message, and no message is cached.
    partials: [Partials.Channel, Partials.Message],
    // Answers need only the request, so nothing about people is cached.
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      AutoModerationRuleManager: 0,
      GuildBanManager: 0,
      GuildEmojiManager: 0,
      GuildInviteManager: 0,
      // Only the last author per guild: without any, a message would lack its author's roles.
      GuildMemberManager: { maxSize: 1, keepOverLimit: (member) => member.id === member.client.user?.id },
      GuildScheduledEventManager: 0,
      GuildStickerManager: 0,
      MessageManager: 0,
      PresenceManager: 0,
      ReactionManager: 0,
      ReactionUserManager: 0,
      StageInstanceManager: 0,
      ThreadMemberManager: 0,
      UserManager: { maxSize: 0, keepOverLimit: (user) => user.id === user.client.user?.id },
      VoiceStateManager: 0,
    }),
    rest: {
      ...(apiUrl === undefined ? {} : { api: apiUrl }),
      makeRequest: async (url, init) => {
        const response = await DefaultRestOptions.makeRequest(url, init);
        if (response.status === TOO_MANY_REQUESTS) onRateLimit();
        return response;
      },
    },
  });
  readTargetsAsText(client);
  return client;
}
