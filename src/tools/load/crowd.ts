import type { Bot, Channel } from '../../sandbox/handles.ts';
import type { Reader } from '../../sandbox/reader/reader.ts';
import type { Sandbox } from '../../sandbox/sandbox.ts';

/** A reader, and where they ask. */
export interface Asker {
  reader: Reader;
  channel: Channel;
}

/**
 * So many servers with so many readers each that at 1,000 questions a second none of them comes near what the bot lets one
 * reader, channel or server ask: its limits stay as every host has them, and turn nobody away.
 */
const CROWD = { servers: 100, readers: 20 };

/** Fills servers with readers, and lines them up so that the next one is always of another server. */
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

/** Who comes next: everybody in their turn, over and over. Whoever asks in another way needs turns of their own. */
export function takeTurns(crowd: readonly Asker[]): () => Asker {
  let next = 0;
  return () => crowd[next++ % crowd.length] as Asker;
}
