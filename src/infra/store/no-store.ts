import { DEFAULT_SETTINGS } from '../../contracts/settings.ts';
import { type Store, StoreError } from '../../contracts/store.ts';

const NONE = 'There is no database: see DATABASE_URL.';
const refuse = () => Promise.reject(new StoreError('unusable', NONE));

/** Stores nothing; answers do not depend on a store. */
export const noStore: Store = {
  recordGap() {},
  recordVote: async () => false,
  deleteUserVotes: refuse,
  settings: () => DEFAULT_SETTINGS,
  liveDrafts: () => [],
  posts: () => [],
  listGaps: refuse,
  markGapDone: refuse,
  listVotes: refuse,
  changeSettings: refuse,
  addDraft: refuse,
  listDrafts: refuse,
  removeDraft: refuse,
  keepPost: refuse,
  forgetPost: refuse,
  forgetGuild: refuse,
  measure: refuse,
  health: () => ({ isUsable: false, problem: 'There is no database.', waiting: 0, lost: 0 }),
};
