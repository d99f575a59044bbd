import type { Database } from './database.ts';
import { oldGapsStatement, trimGapsStatement } from './gaps.ts';
import { oldVotesStatement } from './votes.ts';

/** Days for which something is kept where the host says nothing. */
export const RETENTION_DAYS = 90;

const DAY = 24 * 60 * 60 * 1000;

/** Tells when a day is over since the retention was last enforced. */
export function isRetentionDue(enforcedAt: number, now: number): boolean {
  // Also after the clock was set back: nothing is to be kept longer than promised.
  return Math.abs(now - enforcedAt) >= DAY;
}

/** Removes what nobody asked or voted for in so many days; returns how much. @throws StoreError */
export async function enforceRetention(database: Database, days: number, now: number): Promise<number> {
  const before = now - days * DAY;
  const results = await database.write([oldGapsStatement(before), trimGapsStatement(), oldVotesStatement(before)]);
  return results.reduce((sum, { rowsAffected }) => sum + rowsAffected, 0);
}
