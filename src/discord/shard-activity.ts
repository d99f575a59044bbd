import { type Client, Events } from 'discord.js';

/** Per shard, a number that changes with every event and every heartbeat acknowledgement. */
export type ShardActivity = () => ReadonlyMap<number, number>;

export function trackShardActivity(client: Client): ShardActivity {
  const events = new Map<number, number>();
  client.on(Events.Raw, (_packet: unknown, shard: number) => void events.set(shard, (events.get(shard) ?? 0) + 1));
  // discord.js keeps when the last acknowledged heartbeat was sent.
  return () =>
    new Map(client.ws.shards.map(({ id, lastPingTimestamp }) => [id, (events.get(id) ?? 0) + lastPingTimestamp]));
}
