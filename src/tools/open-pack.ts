import { readPack } from '../app/read-pack.ts';
import type { Cache } from '../contracts/cache.ts';
import { cacheFolder } from '../infra/cache/cache-folder.ts';
import { formatProblems } from '../pack/format-problems.ts';
import type { Pack } from '../pack/pack.ts';

/** The folder a script works on: its argument, else KNOWLEDGE_DIR, else ./knowledge. */
export function knowledgeFolder(named: string | undefined): string {
  return named ?? (process.env.KNOWLEDGE_DIR || 'knowledge');
}

/** Loads a pack for a script, with what waits for its editor where `drafts`; on problems, prints them and sets exit code 1. */
export async function openPack(named: string | undefined, drafts = false): Promise<Pack | undefined> {
  return (await open(named, drafts, undefined))?.pack;
}

/** Same, with what an earlier start learned from it. */
export function openCachedPack(named: string | undefined, drafts = false): Promise<CachedPack | undefined> {
  return open(named, drafts, cacheFolder(process.env));
}

interface CachedPack {
  pack: Pack;
  /** Undefined where drafts answer too: they change all the time. */
  cache: Cache | undefined;
  /** Keeps what is learned for the next start. */
  save(): Promise<void>;
}

async function open(
  named: string | undefined,
  drafts: boolean,
  kept: string | undefined,
): Promise<CachedPack | undefined> {
  const folder = knowledgeFolder(named);
  const { loaded, cache } = await readPack(folder, kept);
  if (loaded.pack) {
    const pack = drafts ? loaded.withDrafts : loaded.pack;
    return { pack, cache: pack === loaded.pack ? cache : undefined, save: async () => await cache?.save() };
  }
  const problems = formatProblems(loaded.problems);
  process.stderr.write(`${problems}\n\nThe pack in ${folder} has problems: correct them first.\n`);
  process.exitCode = 1;
  return undefined;
}
