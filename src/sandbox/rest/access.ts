import { PermissionFlagsBits } from 'discord-api-types/v10';
import { refuse } from '../rules/refusal.ts';
import { may } from '../world/permissions.ts';
import type { BotRecord, ChannelRecord, GuildRecord, MessageRecord } from '../world/records.ts';
import type { World } from '../world/world.ts';

/** A channel that the bot can see. */
export function visibleChannel(world: World, bot: BotRecord, id: string): ChannelRecord {
  const channel = world.channels.get(id);
  if (!channel) throw refuse('unknownChannel');
  if (!may(world, bot.user.id, channel, PermissionFlagsBits.ViewChannel)) throw refuse('missingAccess');
  return channel;
}

export function requirePermission(world: World, bot: BotRecord, channel: ChannelRecord, permission: bigint): void {
  if (!may(world, bot.user.id, channel, permission)) throw refuse('missingPermissions');
}

/** A message of a channel; ephemeral ones exist only for the interaction that they answer. */
export function messageIn(world: World, channel: ChannelRecord, id: string): MessageRecord {
  const message = world.messages.get(id);
  if (message?.channel !== channel || message.onlyFor !== undefined) throw refuse('unknownMessage');
  return message;
}

/** A guild that the bot is in. */
export function joinedGuild(world: World, bot: BotRecord, id: string): GuildRecord {
  const guild = world.guilds.get(id);
  if (!guild) throw refuse('unknownGuild');
  if (!guild.members.has(bot.user.id)) throw refuse('missingAccess');
  return guild;
}
