import { staleCard } from '../../ui/trouble-cards.ts';
import type { Component } from '../component.ts';
import { turnPage } from '../turn-page.ts';
import { FACTS, factsCard } from './facts-card.ts';

/** Turns the pages of the facts, or chooses another topic. */
export const turnFacts = {
  verb: FACTS,
  run: (request, { pack }) => {
    const { args, values, wording } = request;
    const [topic = '', start = ''] = values.length > 0 ? values : args;
    const card = factsCard(wording, topic, Number(start), pack);
    return card ? turnPage(card, request) : staleCard(wording);
  },
} satisfies Component;
