import type { Store } from '../../contracts/store.ts';

const WEEK = 7 * 24 * 60 * 60 * 1000;
/** More than a week brings. */
const MOST_GAPS = 2_000;

/** What readers asked in vain last week, in their words: a changed pack is tried against it, or without it if the store fails. */
export async function lastGaps(store: Pick<Store, 'listGaps'>, whenFailed: (error: Error) => void): Promise<string[]> {
  const listed = await store.listGaps({ limit: MOST_GAPS }).catch(whenFailed);
  const rows = listed?.rows ?? [];
  return rows.filter(({ lastSeen }) => lastSeen > Date.now() - WEEK).map(({ sample }) => sample);
}
