import type { APIRole, RoleFlags } from 'discord-api-types/v10';
import { EVERYONE_PERMISSIONS } from './permissions.ts';
import type { GuildRecord, MemberRecord } from './records.ts';
import type { World } from './world.ts';

/** A new guild with nobody in it but its owner, and the role @everyone. */
export function addGuild(world: World, name: string, locale: string, ownerId: string): GuildRecord {
  const id = world.newGuildId();
  const nobody = { roles: new Map(), members: new Map(), commandBots: new Set<string>() };
  const guild: GuildRecord = { id, name, locale, ownerId, ...nobody };
  guild.roles.set(id, role(id, '@everyone', { permissions: EVERYONE_PERMISSIONS, mentionable: false, managed: false }));
  world.guilds.set(id, guild);
  addMember(guild, ownerId, []);
  return guild;
}

export interface RoleOptions {
  permissions: bigint;
  mentionable: boolean;
  /** Belongs to a bot, as the role that comes with an installation does. */
  managed: boolean;
}

export function addRole(world: World, guild: GuildRecord, name: string, options: RoleOptions): APIRole {
  const added = role(world.newLastingId(), name, options);
  guild.roles.set(added.id, added);
  return added;
}

export function addMember(guild: GuildRecord, userId: string, roles: string[]): MemberRecord {
  const member: MemberRecord = { userId, roles, joinedAt: new Date().toISOString() };
  guild.members.set(userId, member);
  return member;
}

/** The bots in a guild. */
export function botsIn(world: World, guild: GuildRecord): string[] {
  return [...guild.members.keys()].filter((id) => world.bots.has(id));
}

/** Whether two users are in some server together. */
export function shareGuild(world: World, oneId: string, otherId: string): boolean {
  return [...world.guilds.values()].some(({ members }) => members.has(oneId) && members.has(otherId));
}

function role(id: string, name: string, { permissions, mentionable, managed }: RoleOptions): APIRole {
  return {
    id,
    name,
    permissions: permissions.toString(),
    mentionable,
    managed,
    position: 0,
    hoist: false,
    color: 0,
    colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
    icon: null,
    unicode_emoji: null,
    flags: 0 as RoleFlags,
  };
}
