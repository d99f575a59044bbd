import { type APIEmbed, ComponentType } from 'discord-api-types/v10';
import { staleCard } from '../../ui/trouble-cards.ts';
import type { Component } from '../component.ts';
import { isAsker } from '../is-asker.ts';
import { answerAgain } from './answer-question.ts';
import { keptNotes, QUOTES } from './answered-card.ts';
import { sharedAsBefore } from './shared-card.ts';

/** Turns quote pages: in place for the asker, ephemerally for others. */
export const turnQuotes = {
  verb: QUOTES,
  run: (request, deps) => {
    const { args, message, wording } = request;
    const [askerId, ...ids] = args;
    const page = { start: Number(ids.pop()), ids, notes: keptNotes(message.shown.embeds) };
    const isTheirs = message.isPrivate || isAsker(request, askerId) === true;
    const card = answerAgain(page, request, deps, message.isPrivate || !isTheirs);
    if (!card) return staleCard(wording);
    const embeds = withTitle(card.embeds ?? [], message.shown.embeds[0]?.title);
    if (!isTheirs) return { ...card, embeds };
    const menus = message.shown.rows.filter(({ components: [first] }) => first?.type === ComponentType.StringSelect);
    // Who it is for, or who shared it.
    const above = message.shown.text === '' ? {} : { text: message.shown.text };
    return {
      change: { ...card, embeds, ...above, rows: sharedAsBefore([...(card.rows ?? []), ...menus], message.shown.rows) },
    };
  },
} satisfies Component;

/** The title of the page before holds the question as it was asked. */
function withTitle([first, ...rest]: APIEmbed[], title: string | undefined): APIEmbed[] {
  const { title: _, ...untitled } = first ?? {};
  return [title === undefined ? untitled : { ...untitled, title }, ...rest];
}
