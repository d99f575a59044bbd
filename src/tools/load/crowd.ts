import type { Bot, Channel } from '../../sandbox/handles.ts';
import type { Reader } from '../../sandbox/reader/reader.ts';
import type { Sandbox } from '../../sandbox/sandbox.ts';

/** A user, and the channel they ask in. */
export interface Asker {
  reader: Reader;
  channel: Channel;
}

/** Enough guilds and users that at 1,000 questions a second none reaches the bot's limits, which stay at their defaults. */
const CROWD = { servers: 100, readers: 20 };

/** Fills guilds with users, ordered so that neighbours are in different guilds. */
export function gather(sandbox: Sandbox, bot: Bot, { servers, readers } = CROWD): Asker[] {
  const places = Array.from({ length: servers }, (_, number) => {
    const guild = sandbox.createGuild({ name: `Server ${number}`, bots: [bot] });
    return { guild, channel: guild.createChannel('questions') };
  });
  return Array.from({ length: readers }, (_, number) =>
    places.map(({ guild, channel }) => ({
      reader: sandbox.createReader(`Reader ${number}`, { guilds: [guild] }),
      channel,
    })),
  ).flat();
}

/** Everybody in turn, repeatedly. Each way of asking needs its own turns. */
export function takeTurns(crowd: readonly Asker[]): () => Asker {
  let next = 0;
  return () => crowd[next++ % crowd.length] as Asker;
}
