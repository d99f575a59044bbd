import {
  ApplicationCommandType,
  type Interaction,
  InteractionContextType,
  type MessageComponentInteraction,
  type ModalSubmitInteraction,
} from 'discord.js';
import type { Command, MessageCommand, SlashCommand } from '../features/command.ts';
import type { Component } from '../features/component.ts';
import type { Deps } from '../features/deps.ts';
import { commands, components } from '../features/index.ts';
import type { Request, SourceMessage } from '../features/request.ts';
import type { Response } from '../features/response.ts';
import { isOfPlace, noStoryCard, offerStories, STORY } from '../features/story-option.ts';
import type { Card } from '../ui/card.ts';
import { decodeCustomId } from '../ui/custom-id.ts';
import { staleCard, unknownCommandCard } from '../ui/trouble-cards.ts';
import type { Wording } from '../words/wording.ts';
import type { Arrival, Wanted } from './arrival.ts';
import { channelIdsOf } from './channel-ids.ts';
import { gateRequestOf } from './gate-request.ts';
import { requestInStory } from './in-story.ts';
import { readComponent, readForm, readMessage, readSlash, readTyping, readUser } from './read-request.ts';
import type { ReplyTerms } from './reply-terms.ts';

/** An interaction with its handler; without one, the user is told what is gone. */
export function readInteraction(interaction: Interaction): Arrival {
  const { handler = { isForAll: true }, request, run, source } = handlingOf(interaction);
  const { isForEditors, isForAll } = handler;
  return {
    gateRequest: gateRequestOf(interaction, isForEditors),
    user: request.user,
    guildId: request.guildId,
    channelIds: channelIdsOf(interaction.channelId, interaction.channel),
    story: () => wantedBy(interaction),
    directChannelId: isDirect(interaction) ? (interaction.channelId ?? undefined) : undefined,
    locale: interaction.locale,
    isForEditors,
    isForAll,
    audience: interaction.isCommand() ? 'as chosen' : source?.isPrivate ? 'user' : 'everybody',
    run: async (terms, deps) => (await run?.(terms, deps)) ?? goneCard(interaction, terms.wording),
  };
}

/** The story of a button, menu or form, or the one that a command names. */
function wantedBy(interaction: Interaction): Wanted | undefined {
  if (interaction.isMessageComponent() || interaction.isModalSubmit()) {
    const { story } = decodeCustomId(interaction.customId);
    return story === undefined ? undefined : { story, gone: (wording) => goneCard(interaction, wording) };
  }
  if (!interaction.isChatInputCommand() && !interaction.isAutocomplete()) return undefined;
  const { options } = interaction;
  const isTyped = interaction.isAutocomplete() && interaction.options.getFocused(true).name === STORY;
  const story = isTyped ? null : options.getString(STORY);
  return story === null || story.trim() === '' || isOfPlace(story) ? undefined : { story, gone: noStoryCard };
}

/** Whether this is the user's direct message with the bot, not one between others. */
function isDirect({ context }: Interaction): boolean {
  return context === InteractionContextType.BotDM;
}

/** For what the bot or the pack no longer has. */
function goneCard(interaction: Interaction, wording: Wording): Card {
  if (interaction.isModalSubmit()) return staleCard(wording, 'form');
  if (interaction.isMessageComponent()) return staleCard(wording, interaction.isAnySelectMenu() ? 'menu' : 'button');
  return unknownCommandCard(wording);
}

/** An interaction's handler, if any, and its request. */
interface Handling {
  request: Request;
  handler?: { isForEditors?: true; isForAll?: true } | undefined;
  /** The message it was pressed on, or the modal was opened from. */
  source?: SourceMessage | undefined;
  run?(terms: ReplyTerms, deps: Deps): Response | undefined | Promise<Response | undefined>;
}

function handlingOf(interaction: Interaction): Handling {
  if (interaction.isAutocomplete()) {
    const handler = slashCommand(interaction.commandName);
    const request = readTyping(interaction);
    const run = (terms: ReplyTerms, deps: Deps) => {
      const { complete, completeStory = offerStories } = handler ?? {};
      const choose = request.option === STORY ? completeStory : complete;
      return { choices: choose?.(withTerms(terms, request), deps) ?? [] };
    };
    return { handler, request, run };
  }
  if (interaction.isChatInputCommand()) {
    const handler = slashCommand(interaction.commandName);
    const request = readSlash(interaction);
    return { handler, request, run: (terms, deps) => handler?.run(withTerms(terms, request), deps) };
  }
  if (interaction.isMessageContextMenuCommand()) {
    const handler = messageCommand(interaction.commandName);
    const request = readMessage(interaction);
    return { handler: handler && {}, request, run: (terms, deps) => handler?.run(withTerms(terms, request), deps) };
  }
  if (interaction.isMessageComponent()) {
    const handler = componentOf(interaction);
    const request = readComponent(interaction);
    const run: Handling['run'] = (terms, deps) =>
      handler?.run(withTerms(terms, requestInStory(request, deps.pack)), deps);
    return { handler, request, source: request.message, run };
  }
  if (interaction.isModalSubmit()) {
    const handler = componentOf(interaction);
    const request = readForm(interaction);
    const run: Handling['run'] = (terms, deps) =>
      handler?.submit?.(withTerms(terms, requestInStory(request, deps.pack)), deps);
    return { handler, request, source: request.message, run };
  }
  return { request: readUser(interaction) };
}

/** A request with the terms decided for it. */
function withTerms<R extends Request>({ wording, isPrivate }: ReplyTerms, request: R): R {
  return { ...request, wording, isPrivate };
}

function slashCommand(name: string): SlashCommand | undefined {
  return commands.filter(isSlashCommand).find(({ data }) => data.name === name);
}

function messageCommand(name: string): MessageCommand | undefined {
  return commands.filter(isMessageCommand).find(({ data }) => data.name === name);
}

function isMessageCommand(command: Command): command is MessageCommand {
  return command.data.type === ApplicationCommandType.Message;
}

function isSlashCommand(command: Command): command is SlashCommand {
  return !isMessageCommand(command);
}

function componentOf({ customId }: MessageComponentInteraction | ModalSubmitInteraction): Component | undefined {
  const { verb } = decodeCustomId(customId);
  return components.find((candidate) => candidate.verb === verb);
}
