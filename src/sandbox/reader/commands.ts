import {
  type APIApplicationCommand,
  ApplicationCommandType,
  InteractionType,
  type Locale,
} from 'discord-api-types/v10';
import type { Bot, Channel } from '../handles.ts';
import { act, failureText } from '../world/interactions.ts';
import type { ChannelRecord, PersonRecord } from '../world/records.ts';
import type { World } from '../world/world.ts';
import { findCommand, type MenuCommand, offeredCommands } from './menu.ts';
import { type CommandOptions, type Focus, filledCommand } from './options.ts';
import { actAndLook } from './outcome.ts';
import type { Shown } from './shown.ts';
import { channelOf } from './sight.ts';

export type { CommandOptions } from './options.ts';

export interface Choice {
  name: string;
  value: string | number;
}

/** What a menu of commands lists. */
export interface MenuEntry {
  name: string;
  /** Its name and description in this reader's language, as the app shows them. */
  label: string;
  kind: 'slash' | 'user' | 'message';
  description: string;
  /** The bot's id. */
  bot: string;
  /** Registered for this server alone. */
  guild: boolean;
  /** As it is registered, with its options. */
  raw: APIApplicationCommand;
}

interface Typed {
  channel: Channel;
  /** With or without its slash; the words after the first name subcommands. */
  command: string;
  options: CommandOptions;
  bot?: Bot;
}

/** Runs a slash command after the checks that the app makes before it sends one. */
export async function runCommand(world: World, person: PersonRecord, typed: Typed): Promise<Shown> {
  const { channel, found, path } = lookUp(world, person, typed);
  const data = filledCommand(world, { person, channel }, found.command, path, typed.options);
  const { bot, owners } = found;
  const commandName = path.join(' ');
  const commandType = ApplicationCommandType.ChatInput;
  return actAndLook(world, {
    type: InteractionType.ApplicationCommand,
    bot,
    person,
    channel,
    owners,
    data,
    commandName,
    commandType,
  });
}

/** Types into an option that completes; resolves with the choices offered. */
export async function complete(world: World, person: PersonRecord, typed: Typed & { focus: Focus }): Promise<Choice[]> {
  const { channel, found, path } = lookUp(world, person, typed);
  const data = filledCommand(world, { person, channel }, found.command, path, typed.options, typed.focus);
  const type = InteractionType.ApplicationCommandAutocomplete;
  const { interaction, outcome } = await act(world, {
    type,
    bot: found.bot,
    owners: found.owners,
    person,
    channel,
    data,
  });
  if (outcome.kind === 'choices') return outcome.choices;
  throw new Error(outcome.kind === 'failure' ? outcome.failure : failureText(interaction));
}

export function listCommands(world: World, person: PersonRecord, handle: Channel): MenuEntry[] {
  return offeredCommands(world, person, channelOf(world, handle)).map(({ command, bot }) => ({
    name: command.api.name,
    kind: KINDS[command.api.type] ?? 'slash',
    label: command.api.name_localizations?.[person.locale as Locale] ?? command.api.name,
    description: command.api.description_localizations?.[person.locale as Locale] ?? command.api.description,
    bot: bot.user.id,
    guild: command.guildId !== undefined,
    raw: command.api,
  }));
}

const KINDS: Partial<Record<ApplicationCommandType, MenuEntry['kind']>> = {
  [ApplicationCommandType.User]: 'user',
  [ApplicationCommandType.Message]: 'message',
};

function lookUp(
  world: World,
  person: PersonRecord,
  typed: Typed,
): { channel: ChannelRecord; found: MenuCommand; path: string[] } {
  const channel = channelOf(world, typed.channel);
  const path = typed.command.replace(/^\//, '').split(' ');
  const botId = typed.bot?.id;
  const wanted = { name: path[0] ?? '', type: ApplicationCommandType.ChatInput, ...(botId !== undefined && { botId }) };
  return { channel, found: findCommand(world, person, channel, wanted), path };
}
