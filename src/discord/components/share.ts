import { SHARE } from '../../cards/action-rows.ts';
import { cannotShareCard } from '../../cards/refused-cards.ts';
import { sharedCard } from '../../cards/shared-card.ts';
import { staleCard } from '../../cards/trouble-cards.ts';
import type { Component } from '../component.ts';

/** Shows a private answer to everybody; the private one stays. */
export const share = {
  verb: SHARE,
  run: ({ message, reader, wording, canSpeak }) => {
    if (!message.isPrivate) return staleCard(wording);
    return canSpeak ? sharedCard(wording, message.shown, reader) : cannotShareCard(wording);
  },
} satisfies Component;
