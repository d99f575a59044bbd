import { type Client, Events } from 'discord.js';

/** By shard, a number that is another one each time Discord was heard: an event, or an acknowledged heartbeat. */
export type LifeSigns = () => ReadonlyMap<number, number>;

export function countLifeSigns(client: Client): LifeSigns {
  const events = new Map<number, number>();
  client.on(Events.Raw, (_packet: unknown, shard: number) => void events.set(shard, (events.get(shard) ?? 0) + 1));
  // Discord's library keeps when the last heartbeat that was acknowledged went out.
  return () =>
    new Map(client.ws.shards.map(({ id, lastPingTimestamp }) => [id, (events.get(id) ?? 0) + lastPingTimestamp]));
}
