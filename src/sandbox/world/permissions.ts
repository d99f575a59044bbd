import { PermissionFlagsBits } from 'discord-api-types/v10';
import type { ChannelRecord, GuildRecord, MemberRecord } from './records.ts';
import type { World } from './world.ts';

const ALL = Object.values(PermissionFlagsBits).reduce((sum, bit) => sum | bit, 0n);

/** What @everyone may do in a guild that nobody has changed. */
export const EVERYONE_PERMISSIONS =
  PermissionFlagsBits.ViewChannel |
  PermissionFlagsBits.SendMessages |
  PermissionFlagsBits.SendMessagesInThreads |
  PermissionFlagsBits.CreatePublicThreads |
  PermissionFlagsBits.EmbedLinks |
  PermissionFlagsBits.AttachFiles |
  PermissionFlagsBits.AddReactions |
  PermissionFlagsBits.MentionEveryone |
  PermissionFlagsBits.ReadMessageHistory |
  PermissionFlagsBits.UseApplicationCommands |
  PermissionFlagsBits.UseExternalApps;

const DIRECT_MESSAGE_PERMISSIONS = EVERYONE_PERMISSIONS & ~PermissionFlagsBits.MentionEveryone;

/** What a user may do in a channel: https://docs.discord.com/developers/topics/permissions#permission-overwrites */
export function permissionsIn(world: World, userId: string, channel: ChannelRecord): bigint {
  if (channel.guildId === undefined) return channel.recipients.includes(userId) ? DIRECT_MESSAGE_PERMISSIONS : 0n;
  const guild = world.guilds.get(channel.guildId);
  const member = guild?.members.get(userId);
  if (!guild || !member) return 0n;
  const base = guildPermissions(guild, member);
  if (base === ALL) return ALL;
  const place = channel.parentId === undefined ? channel : (world.channels.get(channel.parentId) ?? channel);
  const granted = applyOverwrites(base, place, guild, member);
  return granted & PermissionFlagsBits.ViewChannel ? granted : 0n;
}

/** What an app may do where it was used, which in servers that it is not in, and in conversations, is fixed. */
export function appPermissions(world: World, botId: string, channel: ChannelRecord): bigint {
  if (world.guilds.get(channel.guildId ?? '')?.members.has(botId)) return permissionsIn(world, botId, channel);
  return channel.recipients.includes(botId) ? AS_GUEST | PermissionFlagsBits.UseExternalEmojis : AS_GUEST;
}

const AS_GUEST = PermissionFlagsBits.AttachFiles | PermissionFlagsBits.EmbedLinks | PermissionFlagsBits.MentionEveryone;

export function may(world: World, userId: string, channel: ChannelRecord, permission: bigint): boolean {
  return (permissionsIn(world, userId, channel) & permission) === permission;
}

/** The permission to write, which threads have one of their own for. */
export function writePermission(channel: ChannelRecord): bigint {
  return channel.parentId === undefined ? PermissionFlagsBits.SendMessages : PermissionFlagsBits.SendMessagesInThreads;
}

export function guildPermissions(guild: GuildRecord, member: MemberRecord): bigint {
  if (guild.ownerId === member.userId) return ALL;
  const roles = [guild.id, ...member.roles].map((id) => BigInt(guild.roles.get(id)?.permissions ?? 0));
  const sum = roles.reduce((all, role) => all | role, 0n);
  return sum & PermissionFlagsBits.Administrator ? ALL : sum;
}

function applyOverwrites(base: bigint, channel: ChannelRecord, guild: GuildRecord, member: MemberRecord): bigint {
  const chosen = (ids: string[]) => channel.overwrites.filter((overwrite) => ids.includes(overwrite.id));
  const steps = [chosen([guild.id]), chosen(member.roles), chosen([member.userId])];
  return steps.reduce((permissions, step) => {
    const denied = step.reduce((sum, overwrite) => sum | BigInt(overwrite.deny), 0n);
    const allowed = step.reduce((sum, overwrite) => sum | BigInt(overwrite.allow), 0n);
    return (permissions & ~denied) | allowed;
  }, base);
}
