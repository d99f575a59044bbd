import { spawn } from 'node:child_process';
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, parse } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fileName, pageName } from '../../infra/file-name.ts';
import type { StorySource } from '../protocol.ts';

const script = fileURLToPath(new URL('../../tools/draft.ts', import.meta.url));

/** A page may take 20 seconds to come, and a long article some more to be read. */
const LONGEST = 90_000;
/** More stories of one name are a mistake. */
const MOST_OF_A_NAME = 100;

/**
 * Drafts a pack by the command line's own program: in a process of its own, as that takes a second and much memory.
 * @returns its folder, or why there is none
 */
export async function draftStory(
  source: StorySource,
  draftsFolder: string,
): Promise<{ folder: string } | { why: string }> {
  const own = await mkdtemp(join(tmpdir(), 'footnote-draft-'));
  try {
    const given = await write(source, own);
    if ('why' in given) return given;
    const folder = await freeFolder(draftsFolder, given.name);
    if (folder === undefined)
      return { why: `${draftsFolder} holds ${MOST_OF_A_NAME} drafts of this name: delete some.` };
    const why = await run([given.from, '--out', folder]);
    return why === undefined ? { folder } : { why: why.replaceAll(own, '').trim() };
  } finally {
    await rm(own, { recursive: true });
  }
}

/** What the command drafts from: the page's address, or a file that holds what was sent. */
async function write(source: StorySource, folder: string): Promise<{ from: string; name: string } | { why: string }> {
  switch (source.kind) {
    case 'page': {
      const { url } = source;
      if (!/^https?:\/\//i.test(url) || !URL.canParse(url))
        return { why: 'Expected an address that starts with https://, found another text.' };
      return { from: url, name: pageName(new URL(url)) };
    }
    case 'text': {
      const title = source.title.replace(/\s+/g, ' ').trim();
      if (source.text.trim() === '') return { why: 'Expected the text of an article, found none.' };
      const text = title === '' ? source.text : `${title}\n\n${source.text}`;
      return writeStory(folder, fileName(title), '.txt', text);
    }
    case 'file': {
      const { ext, name } = parse(source.name);
      if (!/^\.[a-z]{2,8}$/i.test(ext))
        return { why: 'Expected a file that ends in .md, .txt, .html or .docx, found a name without an ending.' };
      return writeStory(folder, fileName(name), ext.toLowerCase(), Buffer.from(source.base64, 'base64'));
    }
  }
}

async function writeStory(folder: string, name: string, ending: string, content: string | Buffer) {
  const from = join(folder, `${name || 'story'}${ending}`);
  await writeFile(from, content);
  return { from, name: name || 'story' };
}

async function freeFolder(folder: string, name: string): Promise<string | undefined> {
  for (let number = 1; number <= MOST_OF_A_NAME; number++) {
    const path = join(folder, number === 1 ? name : `${name}-${number}`);
    if (!(await stat(path).catch(() => undefined))) return path;
  }
  return undefined;
}

/** Runs the command; returns what it complains of, if it fails. */
function run(words: string[]): Promise<string | undefined> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['--import', import.meta.resolve('tsx'), script, ...words], {
      stdio: ['ignore', 'ignore', 'pipe'],
      timeout: LONGEST,
    });
    let told = '';
    child.stderr.setEncoding('utf8').on('data', (data: string) => {
      told += data;
    });
    child.on('error', (error) => resolve(error.message));
    child.on('close', (code) => resolve(code === 0 ? undefined : told || 'Drafting took too long, or was ended.'));
  });
}
