import { Locale } from 'discord-api-types/v10';
import type { Scene } from '../protocol.ts';
import { pageMessage } from './page-message.ts';
import type { Player, Stage } from './stage.ts';

/** More than anybody scrolls back to. */
const MOST_MESSAGES = 200;

/** Everything that one reader sees when the page opens. */
export function sceneFor(
  { person, reader, channels }: Player,
  { stage, build, goLive }: { stage: Stage; build: string; goLive: string },
): Scene {
  const { bot, guild, roles, cast } = stage;
  return {
    build,
    goLive,
    server: guild.name,
    reader: person,
    locale: reader.locale,
    locales: Object.values(Locale),
    readers: cast.map((player) => player.person),
    bot: { id: bot.id, name: bot.name, role: 'The bot' },
    roles: [...roles],
    channels: channels.map(({ view }) => view),
    messages: channels.flatMap(({ channel }) =>
      reader
        .sees(channel)
        .slice(-MOST_MESSAGES)
        .map((message) => pageMessage(message, reader)),
    ),
  };
}
