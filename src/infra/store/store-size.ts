import type { StoreSize } from '../../contracts/store.ts';
import type { Database } from './database.ts';

/** @throws StoreError */
export async function measureStore(database: Database): Promise<StoreSize> {
  const [row] = await database.read(`SELECT
    (SELECT count(*) FROM gaps) AS gaps, (SELECT count(*) FROM gaps WHERE is_done = 0) AS open_gaps,
    (SELECT count(*) FROM votes) AS votes, (SELECT count(*) FROM drafts) AS drafts,
    (SELECT count(*) FROM settings) AS guilds`);
  const bytes = await database.size();
  return {
    gaps: Number(row?.gaps),
    openGaps: Number(row?.open_gaps),
    votes: Number(row?.votes),
    drafts: Number(row?.drafts),
    guilds: Number(row?.guilds),
    ...(bytes === undefined ? {} : { bytes }),
  };
}
