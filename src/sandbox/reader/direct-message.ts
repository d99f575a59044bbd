import { channelHandle } from '../channel-handle.ts';
import type { Bot, Channel } from '../handles.ts';
import { directMessage } from '../world/channels.ts';
import { shareGuild } from '../world/guilds.ts';
import { nameOf } from '../world/people.ts';
import type { PersonRecord } from '../world/records.ts';
import type { World } from '../world/world.ts';
import type { Reader } from './reader.ts';

/** The person's direct messages with another; with a bot only if they share a server or the person installed it. */
export function openDirectMessage(world: World, person: PersonRecord, other: Bot | Reader): Channel {
  const { id } = person.user;
  const isReachable = world.people.has(other.id) || person.installed.has(other.id) || shareGuild(world, id, other.id);
  if (!isReachable)
    throw new Error(`${nameOf(person)} and ${other.name} share no server, so there is no way to write to it.`);
  return channelHandle(world, directMessage(world, id, other.id));
}
