import { errorFields } from '../../contracts/log.ts';
import type { Component } from '../component.ts';
import { DELETE_VOTES, deletedVotesCard } from './vote-cards.ts';

/** Deletes all votes of the reader who presses it. */
export const deleteVotes = {
  verb: DELETE_VOTES,
  isForAll: true,
  run: async ({ reader, wording }, { store, log }) => {
    try {
      return deletedVotesCard(wording, await store.deleteReaderVotes(reader.id));
    } catch (error) {
      log.error(errorFields(error), 'votes not deleted');
      return deletedVotesCard(wording, undefined);
    }
  },
} satisfies Component;
