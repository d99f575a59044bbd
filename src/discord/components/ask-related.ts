import { answerCard } from '../../cards/answer-card.ts';
import { ASK_RELATED } from '../../cards/buttons.ts';
import { staleCard } from '../../cards/trouble-cards.ts';
import type { Component } from '../component.ts';

/** Answers one curated question. */
export const askRelated = {
  verb: ASK_RELATED,
  run: ({ args: [id = ''], wording }, { pack, answerer }) => {
    const answer = answerer.askEntry(id);
    return answer ? answerCard(wording, answer, pack) : staleCard(wording);
  },
} satisfies Component;
