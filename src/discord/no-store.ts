import type { Store } from './deps.ts';

const refuse = () => Promise.reject(new Error('There is no database: see DATABASE_URL, and the log of the start.'));

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
