import { PermissionFlagsBits } from 'discord-api-types/v10';
import { channelHandle } from '../channel-handle.ts';
import { guildHandle } from '../guild-handle.ts';
import type { Channel, Guild } from '../handles.ts';
import { may } from '../world/permissions.ts';
import type { PersonRecord } from '../world/records.ts';
import type { World } from '../world/world.ts';

/** The servers that a person is in, oldest first. */
export function guildsOf(world: World, { user }: PersonRecord): Guild[] {
  const joined = [...world.guilds.values()].filter(({ members }) => members.has(user.id));
  return joined.map((guild) => guildHandle(world, guild));
}

/** The channels, threads and direct messages that a person sees, oldest first. */
export function channelsOf(world: World, { user }: PersonRecord): Channel[] {
  const seen = [...world.channels.values()].filter((channel) =>
    may(world, user.id, channel, PermissionFlagsBits.ViewChannel),
  );
  return seen.map((channel) => channelHandle(world, channel));
}
