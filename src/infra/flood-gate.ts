import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible';
import type { Gate, Refusal } from '../contracts/gate.ts';

/** `points` requests within `duration` seconds of the first, then none until those are over. */
interface Limit {
  points: number;
  duration: number;
}

interface Limits {
  reader: Limit;
  channel: Limit;
  guild: Limit;
  typist: Limit;
  typing: Limit;
}

const LIMITS: Limits = {
  /** Nobody reads more than two answers a second, even in a quiz. */
  reader: { points: 40, duration: 20 },
  /** Discord accepts about a message a second per channel, so the last of these is already minutes late. */
  channel: { points: 200, duration: 60 },
  /** 30 a second: hundreds of users at once, yet a tenth of what one core answers. */
  guild: { points: 300, duration: 10 },
  /** Users type three letters a second, ten at most; one user may not use up a guild's share. */
  typist: { points: 100, duration: 10 },
  /** Autocomplete costs about as much as an answer. */
  typing: { points: 600, duration: 10 },
};

/** @param cooldownOf a guild's seconds between two questions of one user; 0 for none */
export function makeFloodGate(cooldownOf: (guildId: string) => number, limits: Limits = LIMITS): Gate {
  const readers = new RateLimiterMemory(limits.reader);
  const channels = new RateLimiterMemory(limits.channel);
  const guilds = new RateLimiterMemory(limits.guild);
  const typists = new RateLimiterMemory(limits.typist);
  const typing = new RateLimiterMemory(limits.typing);
  const cooldowns = new RateLimiterMemory({ points: 1, duration: 1 });
  return {
    async admit({ sort, userId, guildId, channelId }) {
      if (sort === 'keystroke') {
        return (await take(typists, userId)) ?? (guildId === undefined ? undefined : await take(typing, guildId));
      }
      const cooldown = guildId !== undefined && sort !== 'press' ? cooldownOf(guildId) : 0;
      // Narrowest first: a refused user takes nothing from the rest of the guild.
      return (
        (await take(readers, userId)) ??
        (cooldown > 0 ? await take(cooldowns, `${guildId} ${userId}`, cooldown) : undefined) ??
        (channelId === undefined ? undefined : await take(channels, channelId)) ??
        (guildId === undefined ? undefined : await take(guilds, guildId))
      );
    },
  };
}

async function take(limiter: RateLimiterMemory, key: string, seconds?: number): Promise<Refusal | undefined> {
  try {
    await limiter.consume(key, 1, seconds === undefined ? {} : { customDuration: seconds });
    return undefined;
  } catch (refused) {
    // When points run out, it rejects with a result that is no Error.
    if (refused instanceof Error) throw refused;
    const { consumedPoints, msBeforeNext } = refused as RateLimiterRes;
    return { isFirst: consumedPoints === limiter.points + 1, wait: msBeforeNext };
  }
}
