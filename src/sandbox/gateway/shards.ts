/** One part of a bot's servers: its number, and how many parts there are. */
export type Shard = readonly [id: number, count: number];

export const WHOLE: Shard = [0, 1];

/** Discord's events carry no server in direct messages, which are the first shard's. */
export function isForShard([id, count]: Shard, guildId: string | undefined): boolean {
  return guildId === undefined ? id === 0 : shardOf(guildId, count) === id;
}

/** https://docs.discord.com/developers/events/gateway#sharding */
function shardOf(guildId: string, count: number): number {
  return Number((BigInt(guildId) >> 22n) % BigInt(count));
}

/** Whether what a bot sent with IDENTIFY names a shard. */
export function isShard(value: unknown): value is Shard {
  if (!Array.isArray(value) || value.length !== 2 || !value.every(Number.isSafeInteger)) return false;
  const [id, count] = value as [number, number];
  return id >= 0 && id < count;
}
