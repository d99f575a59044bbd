import { staleCard } from '../../ui/trouble-cards.ts';
import { NOT_HELPFUL } from '../ask/answered-entry.ts';
import type { Component } from '../component.ts';
import { areVotable, recordVotes } from './record-votes.ts';
import { EXPECTATION, expectationForm, thanksCard } from './vote-cards.ts';

/** Asks what the reader expected. Only the form that is sent counts, empty or not: a closed one changes no vote. */
export const notHelpful = {
  verb: NOT_HELPFUL,
  run: ({ args, wording }, { pack }) => {
    const form = areVotable(args, pack) ? expectationForm(wording, args) : undefined;
    return form ? { form } : staleCard(wording);
  },
  submit: async (request, deps) => {
    const kept = recordVotes(request, { isHelpful: false, expectation: request.field(EXPECTATION).trim() }, deps);
    return kept ? thanksCard(request.wording, false, await kept) : staleCard(request.wording, 'form');
  },
} satisfies Component;
