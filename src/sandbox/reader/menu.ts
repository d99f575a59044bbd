import {
  type APIApplicationCommand,
  type ApplicationCommandType,
  InteractionContextType,
  PermissionFlagsBits,
} from 'discord-api-types/v10';
import { contextOf, ownersOf } from '../world/installations.ts';
import { nameOf } from '../world/people.ts';
import { may, permissionsIn } from '../world/permissions.ts';
import type { BotRecord, ChannelRecord, CommandRecord, Owners, PersonRecord } from '../world/records.ts';
import type { World } from '../world/world.ts';

/** A command in a menu of Discord's app, with the bot that it belongs to. */
export interface MenuCommand {
  command: CommandRecord;
  bot: BotRecord;
  /** By whom the bot is there. */
  owners: Owners;
}

/** The commands that a person is offered in a channel; one that is registered twice is offered twice. */
export function offeredCommands(world: World, person: PersonRecord, channel: ChannelRecord): MenuCommand[] {
  if (!may(world, person.user.id, channel, PermissionFlagsBits.UseApplicationCommands)) return [];
  return world.commands.flatMap((command) => {
    const bot = world.bots.get(command.applicationId);
    if (!bot) return [];
    const owners = ownersOf(world, { command, bot, person, channel });
    const isHere = Object.keys(owners).length > 0 && allowsContext(command, contextOf(channel, bot));
    return isHere && isAllowed(world, command.api, person, channel) ? [{ command, bot, owners }] : [];
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

/** A command of one server has no contexts: it is for that server. */
function allowsContext({ api, guildId }: CommandRecord, context: InteractionContextType): boolean {
  const { contexts, dm_permission } = api;
  if (guildId !== undefined) return true;
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
