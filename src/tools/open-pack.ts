import { readPack } from '../app/read-pack.ts';
import { ownCache } from '../app/read-stories.ts';
import type { Cache } from '../contracts/cache.ts';
import { cacheFolder } from '../infra/cache/cache-folder.ts';
import { findStories } from '../infra/find-stories.ts';
import { formatProblems } from '../pack/format-problems.ts';
import type { Pack } from '../pack/pack.ts';

/** The folder a script works on: its argument, else KNOWLEDGE_DIR, else ./knowledge. */
export function knowledgeFolder(named: string | undefined): string {
  return named ?? (process.env.KNOWLEDGE_DIR || 'knowledge');
}

/**
 * The folder of a script's story: the only one, or the one with this id. Undefined where that is unclear: then it is told which there are,
 * and the exit code is 2.
 */
export async function storyFolder(named: string | undefined, story: string | undefined): Promise<string | undefined> {
  const folder = knowledgeFolder(named);
  const { stories, problems } = await findStories(folder);
  const ids = stories.map(({ id }) => id).filter((id) => id !== '');
  const found = story === undefined && stories.length === 1 ? stories[0] : stories.find(({ id }) => id === story);
  if (found) return found.folder;
  const expected = story === undefined ? '' : `Expected one of the stories in ${folder}, found ${story}. `;
  const many = `${folder} holds several stories: ${ids.join(', ')}. Give one with --story ID, or its folder with --knowledge ${folder}/ID.`;
  const single = `${folder} is a single story: leave --story out.`;
  const told = ids.length > 0 ? many : stories.length > 0 ? single : formatProblems(problems);
  process.stderr.write(`${expected}${told}\n`);
  process.exitCode = 2;
  return undefined;
}

/** Loads a pack for a script, with what waits for its editor where `drafts`; on problems, prints them and sets exit code 1. */
export async function openPack(named: string | undefined, drafts = false): Promise<Pack | undefined> {
  return (await open(named, drafts, undefined))?.pack;
}

/** Same, of one of several stories, with what an earlier start learned from it. */
export function openCachedPack(
  named: string | undefined,
  drafts = false,
  story?: string,
): Promise<CachedPack | undefined> {
  return open(named, drafts, ownCache(story ?? '', cacheFolder(process.env)), story);
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
  story?: string,
): Promise<CachedPack | undefined> {
  const folder = await storyFolder(named, story);
  if (folder === undefined) return undefined;
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
