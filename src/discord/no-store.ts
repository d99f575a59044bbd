import type { Store } from './deps.ts';

/** The name of the errors of a store. */
export const STORE_ERROR = 'StoreError';

const NONE = 'There is no database: see DATABASE_URL, and the log of the start.';
const refuse = () => Promise.reject(Object.assign(new Error(NONE), { name: STORE_ERROR }));

/** Remembers nothing, where there is no database or it cannot be used: answers do not depend on one. */
export const noStore: Store = {
  recordGap() {},
  recordVote: async () => false,
  deleteReaderVotes: refuse,
  settings: () => ({
    isOn: true,
    mentionChannels: 'all',
    roles: [],
    isPrivateByDefault: false,
    cooldownSeconds: 0,
    language: null,
    areDraftsLive: false,
  }),
  liveDrafts: () => [],
  listGaps: refuse,
  markGapDone: refuse,
  listVotes: refuse,
  changeSettings: refuse,
  addDraft: refuse,
  listDrafts: refuse,
  removeDraft: refuse,
  forgetGuild: refuse,
  measure: refuse,
  health: () => ({ problem: 'There is no database.' }),
};
