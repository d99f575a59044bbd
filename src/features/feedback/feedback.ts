import { findEntry } from '../../answers/find-entry.ts';
import type { Vote } from '../../contracts/feedback.ts';
import { errorFields } from '../../contracts/log.ts';
import type { Pack } from '../../pack/pack.ts';
import { staleCard } from '../../ui/trouble-cards.ts';
import { HELPFUL, NOT_HELPFUL } from '../ask/answered-entry.ts';
import type { Component } from '../component.ts';
import type { Deps } from '../deps.ts';
import type { Feature } from '../feature.ts';
import type { ComponentRequest, FormRequest } from '../request.ts';
import { DELETE_VOTES, deletedVotesCard, EXPECTATION, expectationForm, thanksCard } from './vote-cards.ts';

/** Takes down that an answer helped. */
const helpful = {
  verb: HELPFUL,
  run: async (request, deps) => {
    const kept = recordVotes(request, { isHelpful: true }, deps);
    return kept ? thanksCard(request.wording, true, await kept) : staleCard(request.wording);
  },
} satisfies Component;

/** Asks what the user expected. Only the form that is sent counts, empty or not: a closed one changes no vote. */
const notHelpful = {
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
 * Takes down a user's verdict on each entry that the custom_id names. Resolves with whether all could be kept, and never
 * rejects. Nothing where it names none, or one that the pack no longer has.
 */
function recordVotes(
  { args, user, guildId }: ComponentRequest | FormRequest,
  verdict: Pick<Vote, 'isHelpful' | 'expectation'>,
  { pack, store }: Deps,
): Promise<boolean> | undefined {
  if (!areVotable(args, pack)) return undefined;
  const votes = args.map((entry) => store.recordVote({ ...verdict, entry, userId: user.id, guildId }));
  return Promise.all(votes).then((kept) => kept.every(Boolean));
}

/** Whether a custom_id names entries, and the pack still has them all. */
function areVotable(entries: string[], pack: Pack): boolean {
  return entries.length > 0 && entries.every((id) => findEntry(pack, id));
}

export const feedback: Feature = { components: [helpful, notHelpful, deleteVotes] };
