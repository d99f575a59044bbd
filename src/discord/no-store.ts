import type { Store } from './deps.ts';

/** Remembers nothing, where there is no database or it cannot be used: answers do not depend on one. */
export const noStore: Store = {
  recordGap() {},
  recordVote: async () => false,
  deleteReaderVotes: () => Promise.reject(new Error('There is no database.')),
};
