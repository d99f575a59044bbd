import { openStore } from './open-store.ts';
import type { Store, StoreOptions } from './store.ts';

/** What a host may have said about it. */
export interface StoreWishes {
  databaseUrl?: string | undefined;
  databaseAuthToken?: string | undefined;
  retentionDays?: number | undefined;
  voteKey?: string | undefined;
  log: StoreOptions['log'];
}

/** Usual where the host says nothing. */
const RETENTION_DAYS = 90;

/** Nothing where it cannot be opened: the log says why, and answers go on without it. */
export async function openUsableStore(wishes: StoreWishes): Promise<Store | undefined> {
  const { databaseUrl, databaseAuthToken, voteKey, retentionDays = RETENTION_DAYS, log } = wishes;
  if (databaseUrl === undefined) return undefined;
  try {
    return await openStore({ url: databaseUrl, authToken: databaseAuthToken, voteKey, retentionDays, log });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    log.error({ reason }, 'no store: answers go on, but votes and unanswered questions are not kept');
    return undefined;
  }
}
