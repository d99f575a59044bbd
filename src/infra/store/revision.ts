import type { Database } from './database.ts';

/** Part of every change of settings, drafts or placed cards, so that other processes notice; random, so unique even after a restored backup. */
export const NEW_REVISION = "UPDATE meta SET value = hex(randomblob(8)) WHERE name = 'revision'";

/** Identifies the current state of settings, drafts and placed cards. */
export async function readRevision(database: Database): Promise<string> {
  const [row] = await database.read("SELECT value FROM meta WHERE name = 'revision'");
  return String(row?.value);
}
