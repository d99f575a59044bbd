import { staleCard } from '../../ui/trouble-cards.ts';
import { HELPFUL } from '../ask/answered-entry.ts';
import type { Component } from '../component.ts';
import { recordVotes } from './record-votes.ts';
import { thanksCard } from './vote-cards.ts';

/** Takes down that an answer helped. */
export const helpful = {
  verb: HELPFUL,
  run: async (request, deps) => {
    const kept = recordVotes(request, { isHelpful: true }, deps);
    return kept ? thanksCard(request.wording, true, await kept) : staleCard(request.wording);
  },
} satisfies Component;
