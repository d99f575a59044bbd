import { HELPFUL } from '../../cards/answered-entry.ts';
import { staleCard } from '../../cards/trouble-cards.ts';
import { thanksCard } from '../../cards/vote-cards.ts';
import type { Component } from '../component.ts';
import { recordVotes } from '../record-votes.ts';

/** Takes down that an answer helped. */
export const helpful = {
  verb: HELPFUL,
  run: async (request, deps) => {
    const kept = recordVotes(request, { isHelpful: true }, deps);
    return kept ? thanksCard(request.wording, true, await kept) : staleCard(request.wording);
  },
} satisfies Component;
