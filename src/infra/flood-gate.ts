import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible';
import type { Gate, Refusal } from '../contracts/gate.ts';

/** So many points, and then none until so many seconds after the first are over. */
export interface Limit {
  points: number;
  duration: number;
}

export interface Limits {
  reader: Limit;
  channel: Limit;
  guild: Limit;
  typist: Limit;
  typing: Limit;
}

const LIMITS: Limits = {
  /** Nobody reads more than two answers a second, not even while pressing through a quiz. */
  reader: { points: 40, duration: 20 },
  /** Discord takes about a message a second for one channel, so that the last of these already comes minutes late. */
  channel: { points: 200, duration: 60 },
  /** 30 a second: hundreds of users at once, and yet about a tenth of what one core answers, so that others get theirs. */
  guild: { points: 300, duration: 10 },
  /** Users type three letters a second, and ten at the most; one of them may not use up what a server has. */
  typist: { points: 100, duration: 10 },
  /** Completing costs about as much as answering. */
  typing: { points: 600, duration: 10 },
};

/** @param cooldownOf seconds between two questions of one user, as a server set it; 0 for none */
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
      // From the narrowest to the widest: who is turned away takes nothing from the others of the server.
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
    // It rejects with a result, which is no Error, where the points are used up.
    if (refused instanceof Error) throw refused;
    const { consumedPoints, msBeforeNext } = refused as RateLimiterRes;
    return { isFirst: consumedPoints === limiter.points + 1, wait: msBeforeNext };
  }
}
