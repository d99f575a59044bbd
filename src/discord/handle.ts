import {
  ApplicationCommandType,
  type AutocompleteInteraction,
  type Interaction,
  type MessageComponentInteraction,
  type ModalSubmitInteraction,
} from 'discord.js';
import { decodeCustomId } from '../cards/custom-id.ts';
import { staleCard } from '../cards/trouble-cards.ts';
import { wordingFor } from '../wording/wording.ts';
import type { Choice, Command, MessageCommand, SlashCommand } from './command.ts';
import { commands } from './commands/index.ts';
import type { Component } from './component.ts';
import { components } from './components/index.ts';
import type { Deps } from './deps.ts';
import { readComponent, readForm, readMessage, readSlash, readTyping } from './read-request.ts';
import type { SourceMessage } from './request.ts';
import type { Response } from './response.ts';

/** What its handler answers to an interaction; for one that nobody handles any more, that it is stale. */
export async function handle(interaction: Interaction, deps: Deps): Promise<Response> {
  const stale = staleCard(wordingFor(interaction.locale));
  if (interaction.isChatInputCommand()) {
    return (await slashCommand(interaction.commandName)?.run(readSlash(interaction), deps)) ?? stale;
  }
  if (interaction.isMessageContextMenuCommand()) {
    return (await messageCommand(interaction.commandName)?.run(readMessage(interaction), deps)) ?? stale;
  }
  if (interaction.isMessageComponent()) {
    const request = readComponent(interaction);
    return keptPrivate((await componentOf(interaction)?.run(request, deps)) ?? stale, request.message);
  }
  if (interaction.isModalSubmit()) {
    const request = readForm(interaction);
    return keptPrivate((await componentOf(interaction)?.submit?.(request, deps)) ?? stale, request.message);
  }
  return stale;
}

/** The choices for what a reader is typing. */
export function complete(interaction: AutocompleteInteraction, deps: Deps): Choice[] {
  return slashCommand(interaction.commandName)?.complete?.(readTyping(interaction), deps) ?? [];
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
