import type { Database } from './database.ts';

/** Goes along with every change of settings or drafts, for the other processes to notice; never the same twice, in a restored backup either. */
export const NEW_REVISION = "UPDATE meta SET value = hex(randomblob(8)) WHERE name = 'revision'";

/** Returns what tells one state of settings and drafts from another. */
export async function readRevision(database: Database): Promise<string> {
  const [row] = await database.read("SELECT value FROM meta WHERE name = 'revision'");
  return String(row?.value);
}
