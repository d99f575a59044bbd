import type { Database } from './database.ts';
import { NEW_REVISION } from './revision.ts';

const TABLES = ['gaps', 'votes', 'drafts', 'posts'];

/** See `StoreOfAll`. @throws StoreError */
export async function handOver(database: Database, chooseOwner: (entries: string[]) => string): Promise<void> {
  const without = TABLES.map((table) => `EXISTS (SELECT 1 FROM ${table} WHERE story = '')`).join(' OR ');
  const [row] = await database.read(`SELECT ${without} AS is_any`);
  if (!Number(row?.is_any)) return;
  const rows = await database.read(
    "SELECT entry FROM votes WHERE story = '' UNION SELECT nearest FROM gaps WHERE story = '' AND nearest IS NOT NULL",
  );
  const owner = chooseOwner(rows.map(({ entry }) => String(entry)));
  // A question that the owner was asked meanwhile is there already.
  const statements = TABLES.map((table) => ({
    sql: `UPDATE OR IGNORE ${table} SET story = ? WHERE story = ''`,
    args: [owner],
  }));
  await database.write([...statements, NEW_REVISION]);
}
