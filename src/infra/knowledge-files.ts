import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, isAbsolute, join, relative, sep } from 'node:path';
import type { Problem } from '../contracts/problem.ts';
import type { SourceFile } from '../contracts/source-file.ts';
import { endingOf } from './knowledge-endings.ts';
import { createPageReader, type PageReader } from './pages/read-page.ts';
import { codeOf, describeError, readTextFile } from './text-file.ts';

/** Far more than an article or thousands of questions. */
const LARGEST_FILE = 2 * 1024 * 1024;
/** What the bot can hold and learn in a small server's memory. */
const LARGEST_FOLDER = 32 * 1024 * 1024;
/** More is not a pack but, say, a whole disk. */
const MOST_ENTRIES = 20_000;
/** Folder depth. */
const DEEPEST = 8;

/**
 * Reads all articles and lists under a folder, sorted by path, without hidden files and READMEs.
 * Never throws: unreadable files are in `problems`.
 */
export async function readKnowledge(folder: string): Promise<{ files: SourceFile[]; problems: Problem[] }> {
  const knowledge = await findKnowledge(folder);
  const { problems } = knowledge;
  const pages = createPageReader();
  const files = await readAll(knowledge, pages).finally(pages.close);
  if (files.length === 0 && problems.every(({ isNote }) => isNote)) {
    problems.push({
      file: folder,
      expected: 'a folder with at least one article, a file that ends in .md, .txt or .html',
      found: 'nothing in it that can be read',
      advice: 'Put the article there, or give the right folder with --knowledge or KNOWLEDGE_DIR.',
    });
  }
  return { files, problems };
}

/** Finds what `readKnowledge` would read, without opening files. Never throws. */
export async function findKnowledge(folder: string): Promise<FoundKnowledge> {
  const root = await findRoot(folder);
  if ('expected' in root) return { found: [], problems: [root] };
  const walk: Walk = { root: root.path, found: [], visited: new Set(), entries: 0, problems: [] };
  await visit(walk, root.path, '', 0);
  return walk;
}

interface FoundKnowledge {
  /** `real` is a link's target. */
  found: { path: string; real: string; isLink: boolean }[];
  problems: Problem[];
}

interface Walk extends FoundKnowledge {
  /** The folder's real path. */
  root: string;
  /** Real paths of folders already visited: links may form a circle. */
  visited: Set<string>;
  /** Files and folders seen. */
  entries: number;
}

async function findRoot(folder: string): Promise<{ path: string } | Problem> {
  const problem = (found: string, advice: string): Problem => ({
    file: folder,
    expected: 'a folder with a knowledge pack',
    found,
    advice,
  });
  try {
    const path = await realpath(folder);
    if ((await stat(path)).isDirectory()) return { path };
    return problem('a file', 'Give the folder that the file is in.');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return problem('nothing there', 'Check the name of the folder, or create it.');
    return problem(describeError(error), 'Give a folder that this user may read.');
  }
}

async function visit(walk: Walk, real: string, path: string, depth: number): Promise<void> {
  if (walk.visited.has(real)) return;
  walk.visited.add(real);
  const report = (file: string, expected: string, found: string, advice: string): void => {
    walk.problems.push({ file: file || '.', expected, found, advice });
  };
  if (depth > DEEPEST) {
    return report(path, `folders at most ${DEEPEST} levels deep`, 'a deeper one', 'Move its files further up.');
  }
  let entries: Dirent[];
  try {
    entries = await readdir(real, { withFileTypes: true });
  } catch (error) {
    return report(path, 'a folder that can be read', describeError(error), 'Let this user read the folder.');
  }
  entries.sort((first, second) => (first.name < second.name ? -1 : 1));
  for (const entry of entries) {
    if (entry.name.startsWith('.')) continue;
    walk.entries += 1;
    if (walk.entries > MOST_ENTRIES) {
      const most = `at most ${MOST_ENTRIES.toLocaleString('en-GB')} files and folders`;
      if (walk.entries === MOST_ENTRIES + 1) report(path, most, 'more, from this folder on', 'Give a smaller folder.');
      return;
    }
    const below = path === '' ? entry.name : `${path}/${entry.name}`;
    const isLink = entry.isSymbolicLink();
    try {
      const target = isLink ? await realpath(join(real, entry.name)) : join(real, entry.name);
      const kind = isLink ? await stat(target) : entry;
      if (!kind.isDirectory() && endingOf(entry.name) === 'other') continue;
      if (!isInside(walk.root, target)) {
        const advice = 'Copy the file instead of linking to it.';
        report(below, 'a file of this folder', 'a link that leads out of it', advice);
      } else if (kind.isDirectory()) await visit(walk, target, below, depth + 1);
      else if (kind.isFile()) walk.found.push({ path: below, real: target, isLink });
      else report(below, 'a file', 'something else than a file', 'Move it out of the folder.');
    } catch (error) {
      const found = codeOf(error) === 'ENOENT' ? 'a link that leads nowhere' : describeError(error);
      report(below, 'a file that can be read', found, 'Repair or delete it.');
    }
  }
}

async function readAll({ found, problems }: FoundKnowledge, pages: PageReader): Promise<SourceFile[]> {
  // A file that a link also reaches is read once, under its own name.
  const read = new Set(found.filter(({ isLink }) => !isLink).map(({ real }) => real));
  const files: SourceFile[] = [];
  let bytes = 0;
  for (const { path, real, isLink } of found.sort((first, second) => (first.path < second.path ? -1 : 1))) {
    if (isLink && read.has(real)) continue;
    read.add(real);
    if (endingOf(basename(path)) === 'misspelt') {
      problems.push({
        file: path,
        expected: 'a file that ends in .md (an article) or .yaml (lists)',
        found: 'another ending',
        advice: 'Rename the file, or move it out of the folder.',
      });
      continue;
    }
    if (endingOf(basename(path)) === 'unread') {
      problems.push(unreadProblem(path));
      continue;
    }
    const raw = withLines(await readTextFile(real, LARGEST_FILE));
    const isPage = endingOf(basename(path)) === 'page';
    const page = isPage && typeof raw === 'string' ? await pages.read(raw) : undefined;
    if (page && 'found' in page) {
      problems.push(noArticleProblem(path, page.found));
      continue;
    }
    const text = page?.text ?? raw;
    if (endingOf(basename(path)) === 'text' && !isArticle(text)) {
      problems.push({ ...NO_ARTICLE, file: path, isNote: true });
      continue;
    }
    if (typeof text !== 'string') problems.push({ file: path, ...text });
    else if (bytes + text.length > LARGEST_FOLDER) {
      problems.push({
        file: path,
        expected: `files of at most ${LARGEST_FOLDER / 1024 / 1024} MiB in the whole folder`,
        found: 'more, from this file on',
        advice: 'Give a smaller folder, or take out what the pack does not need.',
      });
      break;
    } else {
      bytes += text.length;
      files.push({ path, text });
    }
  }
  return files;
}

/** Old Mac programs end lines with a bare carriage return. */
function withLines<T>(text: T | string): T | string {
  return typeof text === 'string' && !text.includes('\n') ? text.replaceAll('\r', '\n') : text;
}

/** An article has a title: in a header, or as a first line above an empty one. */
function isArticle(text: string | object): boolean {
  return (
    typeof text === 'string' &&
    /^\s*(?:---|\+\+\+|#\s|\S[^\n]{0,255}[^\s.,;:]\r?\n(?:(?:={3,}|-{3,}|\*{3,}|~{3,})\s*?\r?\n)?[^\S\n]*\r?\n\s*\S)/.test(
      text,
    )
  );
}

const NO_ARTICLE = {
  expected: 'an article with its title in the first line and an empty line below it',
  found: 'a text without a title, which is not read',
  advice: 'If it is an article, put its title above it; otherwise move it out of the folder.',
};

function noArticleProblem(file: string, found: string): Problem {
  return {
    file,
    expected: 'a page with an article in it',
    found: `${found}, so that the page is not read`,
    advice:
      'If it is an article, open the page in a browser, copy its text into a file that ends in .md, and put “# ” and the title above it.',
    isNote: true,
  };
}

function unreadProblem(file: string): Problem {
  const isTable = /\.(?:xlsx?|ods|numbers)$/i.test(file);
  return {
    file,
    expected: 'a file that ends in .md, .txt or .html (an article), .yaml or .csv (questions)',
    found: 'another kind of file, which is not read',
    advice: isTable
      ? 'Save the table as CSV (UTF-8), with the columns question, also, answer and quote.'
      : 'If it is an article, open it, copy its text into a file that ends in .md, and put “# ” and the title above it.',
    isNote: true,
  };
}

export function isInside(root: string, path: string): boolean {
  const way = relative(root, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
