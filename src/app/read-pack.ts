import type { SourceFile } from '../contracts/source-file.ts';
import { type OpenCache, openCache } from '../infra/cache/open-cache.ts';
import { readKnowledge } from '../infra/knowledge-files.ts';
import { runInSlices } from '../infra/run-in-slices.ts';
import { keepPack, recallPack } from '../pack/cached-pack.ts';
import type { LoadedPack } from '../pack/load-pack.ts';

interface ReadPack {
  files: SourceFile[];
  loaded: LoadedPack;
  /** What an earlier start learned from the pack without drafts; undefined if it has problems, or nothing is kept. */
  cache: OpenCache | undefined;
}

/** Reads a knowledge folder, or takes it from the cache if no file has changed. Never throws. */
export async function readPack(knowledgeFolder: string, cacheFolder: string | undefined): Promise<ReadPack> {
  const { files, problems } = await readKnowledge(knowledgeFolder);
  const cache = await openCache(cacheFolder, files, problems);
  const known = await runInSlices(recallPack(cache?.get('pack')));
  if (known) return { files, loaded: known, cache };
  // Parsers take long to load, and are mostly not needed.
  const { loadInSteps } = await import('../pack/load-pack.ts');
  const loaded = await runInSlices(loadInSteps(files, problems));
  const { withDrafts } = loaded;
  if (!withDrafts) return { files, loaded, cache: undefined };
  cache?.put('pack', () => keepPack(withDrafts, loaded));
  return { files, loaded, cache };
}
