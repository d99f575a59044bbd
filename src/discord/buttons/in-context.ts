import { IN_CONTEXT } from '../../cards/buttons.ts';
import { contextCard } from '../../cards/context-card.ts';
import { staleCard } from '../../cards/trouble-cards.ts';
import type { Button } from '../button.ts';

/** Shows the paragraph a cited sentence stands in. */
export const inContext = {
  verb: IN_CONTEXT,
  run: ([article = '', paragraph = '', sentences = '', fingerprint = ''], { pack }) =>
    contextCard(
      { article, paragraph: Number(paragraph), sentences: sentences.split('.').map(Number), fingerprint },
      pack,
    ) ?? staleCard(),
} satisfies Button;
