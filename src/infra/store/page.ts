import type { InValue, Row } from '@libsql/client';
import type { Page } from '../../contracts/store.ts';
import type { Database } from './database.ts';

const USUAL_LIMIT = 25;

/** The rows of a story; all of them for an empty one, as a bot with a single story has them. */
export const OF_STORY = "? IN ('', story)";

/** Reads a part of a list, and the whole list's length. */
export async function readPage(
  database: Database,
  list: string,
  count: string,
  { limit = USUAL_LIMIT, offset = 0 }: Page,
  args: InValue[],
): Promise<{ rows: Row[]; total: number }> {
  const rows = await database.read(`${list} LIMIT ? OFFSET ?`, [...args, atLeastZero(limit), atLeastZero(offset)]);
  const [counted] = await database.read(count, args);
  return { rows, total: Number(counted?.[0] ?? 0) };
}

/** SQLite reads a negative limit as none. */
function atLeastZero(number: number): number {
  return Number.isFinite(number) ? Math.max(0, Math.trunc(number)) : 0;
}
