import { channelHandle } from '../channel-handle.ts';
import type { Bot, Channel } from '../handles.ts';
import { directMessage } from '../world/channels.ts';
import { shareGuild } from '../world/guilds.ts';
import { nameOf } from '../world/people.ts';
import type { PersonRecord } from '../world/records.ts';
import type { World } from '../world/world.ts';

/** The person's direct messages with a bot, for which the app asks that they share a server. */
export function openDirectMessage(world: World, person: PersonRecord, bot: Bot): Channel {
  const { id } = person.user;
  if (!shareGuild(world, id, bot.id))
    throw new Error(`${nameOf(person)} and ${bot.name} share no server, so there is no way to write to it.`);
  return channelHandle(world, directMessage(world, id, bot.id));
}
