import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { finish } from '../contracts/steps.ts';
import type { Store } from '../contracts/store.ts';
import { checkDrafts } from '../features/desk/taught/check-drafts.ts';
import { draftId } from '../features/desk/taught/taught.ts';
import { writeDrafts } from '../features/desk/taught/write-drafts.ts';
import { writeGaps } from '../features/desk/taught/write-gaps.ts';
import { writeVotes } from '../features/desk/taught/write-votes.ts';
import { openPack, type PackChoice } from './open-pack.ts';

/** As many as the database keeps. */
const ALL = 50_000;

/** Writes the desk's contents to a folder; on failure prints why and sets exit code 1. */
export async function exportDesk(
  store: Store,
  where: { folder: string; guild: string | undefined; choice: PackChoice },
): Promise<void> {
  const opened = await openPack(where.choice);
  if (!opened) return;
  const { pack } = opened;
  const drafts = await store.listDrafts(where.guild);
  const { checked } = finish(checkDrafts(pack, drafts, ({ id }) => draftId(id)));
  const texts = {
    'gaps.yaml': writeGaps((await store.listGaps({ limit: ALL })).rows, pack),
    'drafts.yaml': writeDrafts(checked, pack),
    'votes.jsonl': writeVotes((await store.listVotes({ limit: ALL })).rows, pack),
  };
  await mkdir(where.folder, { recursive: true });
  for (const [name, text] of Object.entries(texts)) {
    const path = join(where.folder, name);
    // An editor may have edited the previous export.
    await writeFile(path, text, { flag: 'wx' }).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
      throw new Error(`${path} is there already, and nothing is written over it: move it, or give another folder.`);
    });
    console.log(path);
  }
}
