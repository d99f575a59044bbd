import type { Database } from './database.ts';
import { trimGaps } from './gap-share.ts';
import { removeOldGaps } from './gaps.ts';
import { DAY } from './store-time.ts';
import { oldVotesStatement } from './votes.ts';

/** Days that data is kept by default. */
export const RETENTION_DAYS = 90;

/** Deletes what nobody asked or voted for in `days`; returns how much. `now` is in store time. @throws StoreError */
export async function enforceRetention(database: Database, days: number, now: number): Promise<number> {
  const before = now - days * DAY;
  const gaps = (await removeOldGaps(database, before)) + (await trimGaps(database));
  const [votes] = await database.write([oldVotesStatement(before)]);
  return gaps + (votes?.rowsAffected ?? 0);
}
