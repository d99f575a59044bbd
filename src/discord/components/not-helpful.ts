import { NOT_HELPFUL } from '../../cards/answered-entry.ts';
import { staleCard } from '../../cards/trouble-cards.ts';
import { EXPECTATION, expectationForm, thanksCard } from '../../cards/vote-cards.ts';
import type { Component } from '../component.ts';
import { recordVotes } from '../record-votes.ts';

/** Takes down that an answer did not help, and what the reader expected, if they say. */
export const notHelpful = {
  verb: NOT_HELPFUL,
  run: (request, deps) => {
    const form = expectationForm(request.wording, request.args);
    // Before the form, which many close: the press was the verdict. A form cannot wait for it to be kept.
    const kept = recordVotes(request, { isHelpful: false }, deps);
    return kept && form ? { form } : staleCard(request.wording);
  },
  submit: async (request, deps) => {
    const kept = recordVotes(request, { isHelpful: false, expectation: request.field(EXPECTATION).trim() }, deps);
    return kept ? thanksCard(request.wording, false, await kept) : staleCard(request.wording);
  },
} satisfies Component;
