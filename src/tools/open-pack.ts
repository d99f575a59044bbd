import { readPack } from '../app/read-pack.ts';
import { ownCache } from '../app/read-stories.ts';
import type { Cache } from '../contracts/cache.ts';
import type { Problem } from '../contracts/problem.ts';
import { cacheFolder } from '../infra/cache/cache-folder.ts';
import { findStories } from '../infra/find-stories.ts';
import { formatProblems } from '../pack/format-problems.ts';
import type { Pack } from '../pack/pack.ts';

/** Options of each script that reads a pack. */
export const PACK_OPTIONS = { knowledge: { type: 'string' }, story: { type: 'string' } } as const;
export const PACK_USAGE = `  --story ID       one of several stories, by the name of its folder
  --knowledge DIR  the pack's folder; otherwise KNOWLEDGE_DIR, otherwise ./knowledge
`;

/** Which pack a script reads. */
export interface PackChoice {
  knowledge?: string | undefined;
  story?: string | undefined;
  /** With what waits for its editor. */
  drafts?: boolean | undefined;
  /** A folder besides the one that these options name; `story` counts if it holds several. */
  isOther?: boolean;
  /** In place of the text on standard error. */
  tellProblems?(folder: string, problems: Problem[]): void;
}

/** The folder a script works on: its argument, else KNOWLEDGE_DIR, else ./knowledge. */
export function knowledgeFolder(named: string | undefined): string {
  return named ?? (process.env.KNOWLEDGE_DIR || 'knowledge');
}

/**
 * The folder of a script's story: the only one, or the one with this id. Undefined where that is unclear: then it is told which there are,
 * and the exit code is 2.
 */
export async function storyFolder({ knowledge, story, isOther = false }: PackChoice): Promise<string | undefined> {
  const folder = knowledgeFolder(knowledge);
  const { stories, problems } = await findStories(folder);
  const ids = stories.map(({ id }) => id).filter((id) => id !== '');
  const isOnly = stories.length === 1 && (story === undefined || (isOther && ids.length === 0));
  const found = isOnly ? stories[0] : stories.find(({ id }) => id === story);
  if (found) return found.folder;
  const options = `Give one with --story ID, or its folder with --knowledge ${folder}/ID.`;
  const expected = story === undefined ? '' : `Expected one of the stories in ${folder}, found ${story}. `;
  const many = `${folder} holds several stories: ${ids.join(', ')}. ${isOther ? `Give the folder of one: ${folder}/ID.` : options}`;
  const single = `${folder} is a single story: leave --story out.`;
  const told = ids.length > 0 ? many : stories.length > 0 ? single : formatProblems(problems);
  process.stderr.write(`${expected}${told}\n`);
  process.exitCode = 2;
  return undefined;
}

/** Loads a pack for a script; on problems, prints them and sets exit code 1. */
export function openPack(choice: PackChoice): Promise<OpenedPack | undefined> {
  return open(choice, undefined);
}

/** Same, with what an earlier start learned from it. */
export function openCachedPack(choice: PackChoice): Promise<OpenedPack | undefined> {
  return open(choice, ownCache(choice.story ?? '', cacheFolder(process.env)));
}

interface OpenedPack {
  folder: string;
  pack: Pack;
  /** Undefined where drafts answer too: they change all the time. */
  cache: Cache | undefined;
  /** Keeps what is learned for the next start. */
  save(): Promise<void>;
}

async function open(choice: PackChoice, kept: string | undefined): Promise<OpenedPack | undefined> {
  const folder = await storyFolder(choice);
  if (folder === undefined) return undefined;
  const { loaded, cache } = await readPack(folder, kept);
  if (loaded.pack) {
    const pack = choice.drafts ? loaded.withDrafts : loaded.pack;
    return { folder, pack, cache: pack === loaded.pack ? cache : undefined, save: async () => await cache?.save() };
  }
  const { tellProblems = tellOnStderr } = choice;
  tellProblems(folder, loaded.problems);
  process.exitCode = 1;
  return undefined;
}

function tellOnStderr(folder: string, problems: Problem[]): void {
  process.stderr.write(`${formatProblems(problems)}\n\nThe pack in ${folder} has problems: correct them first.\n`);
}
