import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { withButtons } from '../ui/buttons.ts';
import type { Card } from '../ui/card.ts';
import { dismissRows } from './ask/action-rows.ts';
import { described } from './command-words.ts';
import type { SlashRequest, SourceMessage } from './request.ts';
import type { Change } from './response.ts';

/** For commands whose answers may be long. */
export const privateOption = {
  type: ApplicationCommandOptionType.Boolean as const,
  ...described('command.private'),
};

/** Characters that fill most of a phone's screen, and would push a conversation away. */
const LONG = 1_000;

/** A command's card: ephemeral if the option, the guild or its length says so; else it can be dismissed. */
export function forReader(card: Card, { choice, isPrivate, isDirect, user }: SlashRequest): Card {
  const isQuiet = card.quiet || (choice('private') ?? (isPrivate || (!isDirect && lengthOf(card) > LONG)));
  return isQuiet ? { ...card, quiet: true } : { ...dismissible(card, user.id), quiet: false };
}

/** The card with a button that deletes it. */
export function dismissible(card: Card, askerId: string): Card {
  return { ...card, rows: withButtons(card.rows ?? [], dismissRows(askerId)) };
}

/** What replaces a command's card, which could be dismissed if it is public. */
export function inPlaceOf({ isPrivate, asker }: SourceMessage, card: Card): Change {
  return { change: isPrivate ? card : dismissible(card, asker?.id ?? '') };
}

function lengthOf({ text = '', embeds = [] }: Card): number {
  return embeds.reduce((length, { description = '' }) => length + description.length, text.length);
}
