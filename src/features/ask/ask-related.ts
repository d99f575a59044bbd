import { ASK_RELATED } from '../../ui/buttons.ts';
import { staleCard } from '../../ui/trouble-cards.ts';
import type { Component } from '../component.ts';
import { isAsker } from '../is-asker.ts';
import { answerEntry } from './answer-question.ts';

/** Answers a curated question, of a button or chosen in a menu: for everybody, but not for those who only came by. */
export const askRelated = {
  verb: ASK_RELATED,
  run: (request, deps) => {
    const [id = '', askerId] = request.args;
    const [chosen = id] = request.values;
    const isPrivate = request.message.isPrivate || isAsker(request, askerId) === false;
    return (
      answerEntry(chosen, request, deps, isPrivate) ??
      staleCard(request.wording, request.values.length > 0 ? 'menu' : 'button')
    );
  },
} satisfies Component;
