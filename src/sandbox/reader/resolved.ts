import { ApplicationCommandOptionType as Type } from 'discord-api-types/v10';
import { channelPayload, memberPayload } from '../world/payloads.ts';
import { findUser } from '../world/people.ts';
import { permissionsIn } from '../world/permissions.ts';
import type { ChannelRecord, PersonRecord } from '../world/records.ts';
import type { World } from '../world/world.ts';

interface Filled {
  type: Type;
  value?: string | number | boolean;
  options?: Filled[];
}

/** Who acts, and where. */
export interface Place {
  person: PersonRecord;
  channel: ChannelRecord;
}

/** The people, roles and channels that the options name, in full, as interactions carry them. */
export function resolved(world: World, place: Place, options: readonly Filled[]): { resolved?: object } {
  const ids = (types: Type[]) => valuesOf(options, types);
  return resolvedIds(world, place, {
    users: ids([Type.User, Type.Mentionable]),
    roles: ids([Type.Role, Type.Mentionable]),
    channels: ids([Type.Channel]),
  });
}

/** What is there of these ids, in full; nothing at all where nothing is. */
export function resolvedIds(
  world: World,
  { person, channel }: Place,
  ids: { users: string[]; roles: string[]; channels: string[] },
): { resolved?: object } {
  const guild = world.guilds.get(channel.guildId ?? '');
  const users = pick(ids.users, (id) => findUser(world, id));
  const members = pick(ids.users, (id) => memberIn(world, channel, id));
  const roles = pick(ids.roles, (id) => guild?.roles.get(id));
  const channels = pick(ids.channels, (id) => {
    const found = world.channels.get(id);
    const permissions = found && permissionsIn(world, person.user.id, found).toString();
    return found && { ...channelPayload(world, found, ''), permissions };
  });
  const parts = Object.entries({ users, members, roles, channels }).filter(([, part]) => Object.keys(part).length > 0);
  return parts.length > 0 ? { resolved: Object.fromEntries(parts) } : {};
}

/** A member as interactions carry one beside its user. */
export function memberIn(world: World, channel: ChannelRecord, id: string): object | undefined {
  const member = world.guilds.get(channel.guildId ?? '')?.members.get(id);
  return member && { ...memberPayload(member), permissions: permissionsIn(world, id, channel).toString() };
}

function valuesOf(options: readonly Filled[], types: Type[]): string[] {
  return options.flatMap(({ type, value, options: inner }) => [
    ...(types.includes(type) && typeof value === 'string' ? [value] : []),
    ...valuesOf(inner ?? [], types),
  ]);
}

function pick<T>(ids: readonly string[], find: (id: string) => T | undefined): Record<string, T> {
  const found = ids
    .map((id) => [id, find(id)] as const)
    .filter((entry): entry is [string, T] => entry[1] !== undefined);
  return Object.fromEntries(found);
}
