import type { Database } from './database.ts';
import { trimGaps } from './gap-share.ts';
import { removeOldGaps } from './gaps.ts';
import { DAY } from './store-time.ts';
import { oldVotesStatement } from './votes.ts';

/** Days for which something is kept where the host says nothing. */
export const RETENTION_DAYS = 90;

/** Removes what nobody asked or voted for in so many days; returns how much. `now` is in the time of the store. @throws StoreError */
export async function enforceRetention(database: Database, days: number, now: number): Promise<number> {
  const before = now - days * DAY;
  const gaps = (await removeOldGaps(database, before)) + (await trimGaps(database));
  const [votes] = await database.write([oldVotesStatement(before)]);
  return gaps + (votes?.rowsAffected ?? 0);
}
