import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from '../contracts/problem.ts';
import { type Ending, endingOf } from './knowledge-endings.ts';
import { isInside } from './knowledge-files.ts';

/** A story's id and its folder. */
export interface StoryFolder {
  /** The folder's name; empty if the knowledge folder itself is the only story. */
  id: string;
  folder: string;
}

export interface FoundStories {
  /** By id; none only where there are problems. */
  stories: StoryFolder[];
  /** What stands among stories and is none; the others serve. */
  problems: Problem[];
}

/** Whether the knowledge folder is the only story. */
export function isSingle({ stories: [first] }: FoundStories): boolean {
  return first?.id === '';
}

/** Where a pack has its articles; no story is called so. */
const ARTICLES = 'articles';
/** What buttons, commands and files on any disk can hold. */
const ID = /^[\p{L}\p{Nd}][\p{L}\p{M}\p{Nd}_-]*$/u;
const LONGEST_ID = 40;
/** More is not a library but, say, an archive. */
const MOST_STORIES = 500;

/**
 * Finds the stories of a knowledge folder. It holds stories if it has no files and no `articles/` of its own, and one of its folders
 * has what a pack has: `articles/`, or an article and lists side by side. Then each folder is a story; otherwise the whole is one. Never throws.
 */
export async function findStories(folder: string): Promise<FoundStories> {
  const one: FoundStories = { stories: [{ id: '', folder }], problems: [] };
  // What is wrong with the folder itself is told by who reads it.
  const top = await look(folder).catch(() => undefined);
  if (!top) return one;
  const looks = await Promise.all(
    top.folders.map(async (name) => ({ name, inside: await look(join(folder, name)).catch(() => undefined) })),
  );
  if (top.hasFiles || top.folders.includes(ARTICLES)) {
    const nested = looks.filter(({ inside }) => inside?.folders.includes(ARTICLES));
    const isMixed = nested.length > 1 || nested.some(({ inside }) => inside?.hasLists);
    return isMixed ? { stories: [], problems: [mixed(nested.map(({ name }) => name))] } : one;
  }
  if (!looks.some(({ inside }) => inside && isPack(inside))) return one;
  const problems: Problem[] = [];
  const stories: StoryFolder[] = [];
  const root = await realpath(folder);
  for (const { name } of looks.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, name);
    const real = await realpath(path);
    if (!isInside(root, real)) problems.push({ file: name, ...LEADS_OUT });
    else if (!ID.test(name) || name.length > LONGEST_ID) problems.push(oddName(name));
    else if (stories.length === MOST_STORIES) problems.push({ file: name, ...TOO_MANY });
    else stories.push({ id: name, folder: path });
  }
  return { stories, problems };
}

interface Look {
  folders: string[];
  hasFiles: boolean;
  hasArticle: boolean;
  hasLists: boolean;
}

/** What stands in a folder itself. @throws if it cannot be read */
async function look(folder: string): Promise<Look> {
  const found: Look = { folders: [], hasFiles: false, hasArticle: false, hasLists: false };
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (entry.name.startsWith('.')) continue;
    const kind = entry.isSymbolicLink() ? await stat(join(folder, entry.name)).catch(() => undefined) : entry;
    if (kind?.isDirectory()) found.folders.push(entry.name);
    if (!kind?.isFile()) continue;
    const ending = endingOf(entry.name);
    found.hasFiles ||= READ.has(ending);
    found.hasArticle ||= ending === 'article' || ending === 'page' || ending === 'text';
    found.hasLists ||= ending === 'lists';
  }
  return found;
}

const READ: ReadonlySet<Ending> = new Set(['article', 'text', 'page', 'lists', 'misspelt']);

function isPack({ folders, hasArticle, hasLists }: Look): boolean {
  return folders.includes(ARTICLES) || (hasArticle && hasLists);
}

function oddName(name: string): Problem {
  return {
    file: name,
    expected: `a story’s folder named with at most ${LONGEST_ID} letters, digits, “-” and “_”`,
    found: name.length > LONGEST_ID ? 'a longer name' : 'other characters',
    advice: 'Rename the folder; its name is the story’s id, and stays the same for ever.',
  };
}

function mixed(folders: string[]): Problem {
  return {
    file: '.',
    expected: 'one story, or folders that are a story each',
    found: `files of a story beside folders with stories (${folders.slice(0, 3).join(', ')})`,
    advice: 'Move the files that lie beside the folders into the folder of the story they belong to.',
  };
}

const LEADS_OUT = {
  expected: 'a story’s folder',
  found: 'a link that leads out of the knowledge folder',
  advice: 'Copy the folder instead of linking to it.',
};

const TOO_MANY = {
  expected: `at most ${MOST_STORIES} stories`,
  found: 'more, from this one on',
  advice: 'Move the oldest out of the knowledge folder.',
};
