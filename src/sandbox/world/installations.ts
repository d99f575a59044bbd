import { ChannelType, InteractionContextType, ApplicationIntegrationType as Type } from 'discord-api-types/v10';
import type { BotRecord, ChannelRecord, CommandRecord, MessageRecord, Owners, PersonRecord } from './records.ts';
import type { World } from './world.ts';

/**
 * By whom a command is there in a channel: a server that the bot is installed to, the person who installed it to themselves, or both.
 * None: it is not there. https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-authorizing-integration-owners-object
 */
export function ownersOf(
  world: World,
  {
    command,
    bot,
    person,
    channel,
  }: { command: CommandRecord; bot: BotRecord; person: PersonRecord; channel: ChannelRecord },
): Owners {
  const types =
    command.guildId === undefined ? (command.api.integration_types ?? [Type.GuildInstall]) : [Type.GuildInstall];
  const isElsewhere = command.guildId !== undefined && command.guildId !== channel.guildId;
  const server = isElsewhere ? undefined : serverOwner(world, bot, channel);
  const isOwn = person.installed.has(bot.user.id) && types.includes(Type.UserInstall);
  return {
    ...(server !== undefined && types.includes(Type.GuildInstall) && { [Type.GuildInstall]: server }),
    ...(isOwn && { [Type.UserInstall]: person.user.id }),
  };
}

/** By whom the bot behind a message is there, which its components go on with. */
export function ownersOfMessage({ api, channel }: MessageRecord): Owners {
  return api.interaction_metadata?.authorizing_integration_owners ?? { [Type.GuildInstall]: channel.guildId ?? '0' };
}

/** Whether the app is there only because a person installed it to themselves. */
export function isUserInstalledOnly(owners: Owners): boolean {
  return owners[Type.GuildInstall] === undefined;
}

/** Where an interaction happens, as seen from its bot: a server, its own direct messages, or a conversation of others. */
export function contextOf(channel: ChannelRecord, bot: BotRecord): InteractionContextType {
  if (channel.guildId !== undefined) return InteractionContextType.Guild;
  const isWithBot = channel.type === ChannelType.DM && channel.recipients.includes(bot.user.id);
  return isWithBot ? InteractionContextType.BotDM : InteractionContextType.PrivateChannel;
}

/** In its direct messages a bot is everybody's who shares a server with it; Discord writes "0". */
function serverOwner(world: World, bot: BotRecord, channel: ChannelRecord): string | undefined {
  switch (contextOf(channel, bot)) {
    case InteractionContextType.Guild:
      return world.guilds.get(channel.guildId ?? '')?.commandBots.has(bot.user.id) ? channel.guildId : undefined;
    case InteractionContextType.BotDM:
      return '0';
    default:
      return undefined;
  }
}
