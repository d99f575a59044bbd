import { staleCard } from '../../ui/trouble-cards.ts';
import type { Component } from '../component.ts';
import { isAsker } from '../is-asker.ts';
import { answerAgain } from './answer-question.ts';
import { changedSince } from './answer-since.ts';
import { keptNotes, QUOTES } from './answered-card.ts';
import { replaceAnswer, withTitle } from './replace-answer.ts';

/** Turns quote pages: in place for the asker, ephemerally for others. */
export const turnQuotes = {
  verb: QUOTES,
  run: (request, deps) => {
    const { args, message, wording } = request;
    const since = changedSince(request, deps);
    if (since) return since;
    const [askerId, ...ids] = args;
    const page = { start: Number(ids.pop()), ids, notes: keptNotes(message.shown.embeds) };
    const isTheirs = message.isPrivate || isAsker(request, askerId) === true;
    const card = answerAgain(page, request, deps, message.isPrivate || !isTheirs);
    if (!card) return staleCard(wording);
    if (isTheirs) return replaceAnswer(card, message.shown);
    return { ...card, embeds: withTitle(card.embeds ?? [], message.shown.embeds[0]?.title) };
  },
} satisfies Component;
