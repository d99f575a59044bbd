import { findEntry } from '../../answers/find-entry.ts';
import type { Vote } from '../../contracts/feedback.ts';
import { errorFields } from '../../contracts/log.ts';
import type { Pack } from '../../pack/pack.ts';
import { staleCard } from '../../ui/trouble-cards.ts';
import { saysOtherwise } from '../ask/answer-print.ts';
import { changedSince } from '../ask/answer-since.ts';
import { HELPFUL, NOT_HELPFUL, readAnsweredArgs } from '../ask/answered-entry.ts';
import type { Component } from '../component.ts';
import type { Deps } from '../deps.ts';
import type { Feature } from '../feature.ts';
import type { ComponentRequest, FormRequest } from '../request.ts';
import { DELETE_VOTES, deletedVotesCard, EXPECTATION, expectationForm, thanksCard } from './vote-cards.ts';

const helpful = {
  verb: HELPFUL,
  run: async (request, deps) => {
    const since = changedSince(request, deps);
    if (since) return since;
    const kept = recordVotes(request, { isHelpful: true }, deps);
    return kept ? thanksCard(request.wording, true, await kept) : staleCard(request.wording);
  },
} satisfies Component;

/** Asks what the user expected. Only a submitted modal counts as a vote, even an empty one. */
const notHelpful = {
  verb: NOT_HELPFUL,
  run: (request, deps) => {
    const { args, wording } = request;
    const since = changedSince(request, deps);
    if (since) return since;
    const { entries, print } = readAnsweredArgs(args);
    const form = areVotable(entries, deps.pack) ? expectationForm(wording, entries, print) : undefined;
    return form ? { form } : staleCard(wording);
  },
  submit: async (request, deps) => {
    const kept = recordVotes(request, { isHelpful: false, expectation: request.field(EXPECTATION).trim() }, deps);
    return kept ? thanksCard(request.wording, false, await kept) : staleCard(request.wording, 'form');
  },
} satisfies Component;

/** Deletes all votes of the user who presses it. */
const deleteVotes = {
  verb: DELETE_VOTES,
  isForAll: true,
  run: async ({ user, wording }, { store, log }) => {
    try {
      return deletedVotesCard(wording, await store.deleteUserVotes(user.id));
    } catch (error) {
      log.error(errorFields(error), 'votes not deleted');
      return deletedVotesCard(wording, undefined);
    }
  },
} satisfies Component;

/**
 * Records a user's vote on each entry of the custom id. Resolves with whether all were stored, and never rejects.
 * Undefined if it names no entry, or one that is gone.
 */
function recordVotes(
  { args, user, guildId }: ComponentRequest | FormRequest,
  verdict: Pick<Vote, 'isHelpful' | 'expectation'>,
  deps: Deps,
): Promise<boolean> | undefined {
  const remembered = readAnsweredArgs(args);
  const { entries } = remembered;
  // A form may come back after the story has changed.
  if (saysOtherwise(remembered, deps) || !areVotable(entries, deps.pack)) return undefined;
  const votes = entries.map((entry) => deps.store.recordVote({ ...verdict, entry, userId: user.id, guildId }));
  return Promise.all(votes).then((kept) => kept.every(Boolean));
}

/** Whether the custom id names entries that all still exist. */
function areVotable(entries: string[], pack: Pack): boolean {
  return entries.length > 0 && entries.every((id) => findEntry(pack, id));
}

export const feedback: Feature = { components: [helpful, notHelpful, deleteVotes] };
