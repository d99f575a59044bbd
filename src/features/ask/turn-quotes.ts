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
    if (!isTheirs) return card;
    // Who it is for, or who shared it.
    const above = message.shown.text === '' ? {} : { text: message.shown.text };
    return { change: { ...card, ...above, rows: sharedAsBefore(card.rows ?? [], message.shown.rows) } };
  },
} satisfies Component;
