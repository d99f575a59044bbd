import { Client, DefaultRestOptions, GatewayIntentBits, Options, Partials } from 'discord.js';
import { readTargetsAsText } from './message-text.ts';

/** The servers that one connection or several hear of: those of these shards, of so many in all. */
export interface Part {
  shards: readonly number[];
  count: number;
}

/** What a bot without shards has, in Discord's terms. */
export const WHOLE: Part = { shards: [0], count: 1 };

const TOO_MANY_REQUESTS = 429;

/**
 * The connection to Discord, not yet open. Nothing privileged is asked for: what is addressed to the bot arrives without.
 * @param apiUrl the REST address of a stand-in for Discord
 * @param part the shards to run
 * @param onRateLimit is told of each request that Discord refuses as one too many (429)
 */
export function createClient(apiUrl: string | undefined, part: Part, onRateLimit: () => void): Client {
  const client = new Client({
    shards: [...part.shards],
    shardCount: part.count,
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    // Discord announces no direct-message channel before its first message.
    partials: [Partials.Channel],
    // Every answer is made from the request alone, so nothing that people write or are is kept.
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      AutoModerationRuleManager: 0,
      GuildBanManager: 0,
      GuildEmojiManager: 0,
      GuildInviteManager: 0,
      // The last who wrote in a server: with none at all, a message would not say which roles its writer has.
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
