import {
  type APIApplicationCommand,
  type ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
} from 'discord-api-types/v10';
import { contextOf } from '../world/interactions.ts';
import { nameOf } from '../world/people.ts';
import { may, permissionsIn } from '../world/permissions.ts';
import type { BotRecord, ChannelRecord, CommandRecord, PersonRecord } from '../world/records.ts';
import type { World } from '../world/world.ts';

/** A command in a menu of Discord's app, with the bot that it belongs to. */
export interface MenuCommand {
  command: CommandRecord;
  bot: BotRecord;
}

/** The commands that a person is offered in a channel; one that is registered twice is offered twice. */
export function offeredCommands(world: World, person: PersonRecord, channel: ChannelRecord): MenuCommand[] {
  if (!may(world, person.user.id, channel, PermissionFlagsBits.UseApplicationCommands)) return [];
  return world.commands.flatMap((command) => {
    const bot = world.bots.get(command.applicationId);
    const isOffered = bot && isHere(world, command, bot, channel) && isAllowed(world, command.api, person, channel);
    return isOffered ? [{ command, bot }] : [];
  });
}

/** A command by name, or an error that says what there is instead. */
export function findCommand(
  world: World,
  person: PersonRecord,
  channel: ChannelRecord,
  wanted: { name: string; type: ApplicationCommandType; botId?: string },
): MenuCommand {
  const ofType = offeredCommands(world, person, channel).filter(({ command }) => command.api.type === wanted.type);
  const named = ofType.filter(({ command }) => command.api.name === wanted.name);
  const fitting = named.filter(({ bot }) => wanted.botId === undefined || bot.user.id === wanted.botId);
  const [first] = fitting;
  if (!first) {
    const names = ofType.map(({ command }) => command.api.name).join(', ') || 'none';
    throw new Error(`${nameOf(person)} is offered no command "${wanted.name}" here; there are: ${names}.`);
  }
  if (fitting.some(({ bot }) => bot !== first.bot)) {
    throw new Error(`Two bots offer a command "${wanted.name}" here: say which one with { bot }.`);
  }
  return fitting.find(({ command }) => command.guildId !== undefined) ?? first;
}

function isHere(world: World, { api, guildId }: CommandRecord, bot: BotRecord, channel: ChannelRecord): boolean {
  if (channel.guildId === undefined) {
    return guildId === undefined && channel.recipients.includes(bot.user.id) && allowsContext(api, channel);
  }
  const isInstalled = world.guilds.get(channel.guildId)?.commandBots.has(bot.user.id) ?? false;
  if (guildId !== undefined) return isInstalled && guildId === channel.guildId;
  const isForServers = api.integration_types?.includes(ApplicationIntegrationType.GuildInstall) ?? true;
  return isInstalled && isForServers && allowsContext(api, channel);
}

function allowsContext({ contexts, dm_permission }: APIApplicationCommand, channel: ChannelRecord): boolean {
  const context = contextOf(channel);
  if (contexts) return contexts.includes(context);
  return context === InteractionContextType.Guild || dm_permission !== false;
}

/** A command for "0" is for administrators alone, who have every permission. */
function isAllowed(
  world: World,
  command: APIApplicationCommand,
  person: PersonRecord,
  channel: ChannelRecord,
): boolean {
  const text = command.default_member_permissions;
  if (text === null || text === undefined || channel.guildId === undefined) return true;
  const needed = BigInt(text) || PermissionFlagsBits.Administrator;
  return (permissionsIn(world, person.user.id, channel) & needed) === needed;
}
