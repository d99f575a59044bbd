import { IN_CONTEXT } from '../../ui/buttons.ts';
import { staleCard } from '../../ui/trouble-cards.ts';
import type { Component } from '../component.ts';
import { contextCard } from './context-card.ts';

/** Shows the paragraph around a cited sentence. */
export const inContext = {
  verb: IN_CONTEXT,
  run: ({ args: [article = '', paragraph = '', sentences = '', fingerprint = ''], wording }, { pack }) =>
    contextCard(
      wording,
      { article, paragraph: Number(paragraph), sentences: sentences.split('.').map(Number), fingerprint },
      pack,
    ) ?? staleCard(wording),
} satisfies Component;
