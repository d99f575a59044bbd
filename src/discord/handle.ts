import {
  ApplicationCommandType,
  type AutocompleteInteraction,
  type Interaction,
  type MessageComponentInteraction,
  type ModalSubmitInteraction,
} from 'discord.js';
import { decodeCustomId } from '../cards/custom-id.ts';
import { deskClosedCard } from '../cards/desk/desk-notices.ts';
import { staleCard } from '../cards/trouble-cards.ts';
import { type Wording, wordingFor } from '../wording/wording.ts';
import type { Choice, Command, MessageCommand, SlashCommand } from './command.ts';
import { commands } from './commands/index.ts';
import type { Component } from './component.ts';
import { components } from './components/index.ts';
import type { Deps } from './deps.ts';
import { barFrom, chosenLocale, isPrivateIn } from './house-rules.ts';
import { withLiveDrafts } from './live-drafts.ts';
import { readComponent, readForm, readMessage, readSlash, readTyping } from './read-request.ts';
import type { Request, SourceMessage } from './request.ts';
import type { Response } from './response.ts';

/**
 * What its handler answers to an interaction: for one that nobody handles any more, that it is stale; for one that the desk or
 * the settings of the server keep this reader from, why.
 */
export async function handle(interaction: Interaction, deps: Deps): Promise<Response> {
  const own = wordingFor(interaction.locale);
  const handling = handlingOf(interaction);
  if (!handling) return staleCard(own);
  const { handler, run } = handling;
  if (handler.isForEditors) {
    const { guildId, reader } = handling.request;
    return guildId !== undefined && reader.mayManageServer ? await run(own, deps) : deskClosedCard(own);
  }
  const wording = wordingFor(chosenLocale(handling.request.guildId, deps.store) ?? interaction.locale);
  const request = { ...handling.request, wording };
  const barred = handler.isForAll ? undefined : barFrom(request, deps);
  if (barred) return barred;
  const response = await run(wording, withLiveDrafts(deps, request.guildId));
  const isByCommand = interaction.isCommand() && isPrivateIn(request.guildId, deps.store);
  return isByCommand && 'kind' in response ? { quiet: true, ...response } : response;
}

/** Who answers an interaction, and to which request. */
interface Handling {
  handler: { isForEditors?: true; isForAll?: true };
  request: Request;
  run(wording: Wording, deps: Deps): Response | Promise<Response>;
}

function handlingOf(interaction: Interaction): Handling | undefined {
  if (interaction.isChatInputCommand()) {
    const command = slashCommand(interaction.commandName);
    const request = readSlash(interaction);
    return command && { handler: command, request, run: (wording, deps) => command.run({ ...request, wording }, deps) };
  }
  if (interaction.isMessageContextMenuCommand()) {
    const command = messageCommand(interaction.commandName);
    const request = readMessage(interaction);
    return command && { handler: {}, request, run: (wording, deps) => command.run({ ...request, wording }, deps) };
  }
  if (interaction.isMessageComponent()) {
    const component = componentOf(interaction);
    const request = readComponent(interaction);
    const run: Handling['run'] = async (wording, deps) =>
      keptPrivate((await component?.run({ ...request, wording }, deps)) ?? staleCard(wording), request.message);
    return { handler: component ?? {}, request, run };
  }
  if (interaction.isModalSubmit()) {
    const component = componentOf(interaction);
    const request = readForm(interaction);
    const run: Handling['run'] = async (wording, deps) =>
      keptPrivate((await component?.submit?.({ ...request, wording }, deps)) ?? staleCard(wording), request.message);
    return { handler: component ?? {}, request, run };
  }
  return undefined;
}

/** The choices for what a reader is typing. */
export function complete(interaction: AutocompleteInteraction, deps: Deps): Choice[] {
  const request = readTyping(interaction);
  if (barFrom(request, deps)) return [];
  const here = withLiveDrafts(deps, request.guildId);
  return slashCommand(interaction.commandName)?.complete?.(request, here) ?? [];
}

function slashCommand(name: string): SlashCommand | undefined {
  return commands.filter(isTyped).find(({ data }) => data.name === name);
}

function messageCommand(name: string): MessageCommand | undefined {
  return commands.filter(isInMenu).find(({ data }) => data.name === name);
}

function isInMenu(command: Command): command is MessageCommand {
  return command.data.type === ApplicationCommandType.Message;
}

function isTyped(command: Command): command is SlashCommand {
  return !isInMenu(command);
}

function componentOf({ customId }: MessageComponentInteraction | ModalSubmitInteraction): Component | undefined {
  const { verb } = decodeCustomId(customId);
  return components.find((candidate) => candidate.verb === verb);
}

/** What is asked from a private answer stays private, unless it is meant for everybody. */
function keptPrivate(response: Response, source: SourceMessage | undefined): Response {
  return source?.isPrivate && 'kind' in response ? { quiet: true, ...response } : response;
}
