import { IN_CONTEXT } from '../../cards/buttons.ts';
import { contextCard } from '../../cards/context-card.ts';
import { staleCard } from '../../cards/trouble-cards.ts';
import type { Component } from '../component.ts';

/** Shows the paragraph a cited sentence stands in. */
export const inContext = {
  verb: IN_CONTEXT,
  run: ({ args: [article = '', paragraph = '', sentences = '', fingerprint = ''], wording }, { pack }) =>
    contextCard(
      wording,
      { article, paragraph: Number(paragraph), sentences: sentences.split('.').map(Number), fingerprint },
      pack,
    ) ?? staleCard(wording),
} satisfies Component;
