import { open, readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { type FetchOptions, fetchPage, isPageAddress, type Unread } from './fetch-page.ts';
import { fileName, pageName } from './file-name.ts';
import { createPageReader } from './pages/read-page.ts';
import { codeOf, describeError, readTextFile } from './text-file.ts';

/** The text of an article for the loader. */
export interface DraftSource {
  /** A name without an ending, for its file. */
  name: string;
  /** What the text is: `.md` and `.txt` as they are, `.html` with a JSON header. */
  ending: '.md' | '.txt' | '.html';
  text: string;
  /** Where a page came from. */
  url?: string;
}

const LARGEST_TEXT = 2 * 1024 * 1024;
const LARGEST_DOCUMENT = 16 * 1024 * 1024;
const MARKDOWN = /^\.(?:md|mdx|markdown|mdown|mkd)$/i;

/** Reads an article from a file or the internet: Markdown, text, HTML or a Word document. Never throws. */
export async function readDraftSource(from: string, options?: FetchOptions): Promise<DraftSource | Unread> {
  if (isPageAddress(from)) {
    const page = await fetchPage(from, options);
    if ('found' in page) return page;
    const name = pageName(new URL(page.url));
    return page.kind === 'text'
      ? { name, ending: '.txt', text: page.text, url: page.url }
      : readPage(page.text, name, page.url);
  }
  const ending = extname(from).toLowerCase();
  const name = fileName(basename(from, extname(from)));
  if (ending === '.docx') return readDocument(from, name);
  if (!MARKDOWN.test(ending) && !/^\.(?:txt|x?html?)$/.test(ending)) {
    return {
      expected: 'an address, or a file that ends in .md, .txt, .html or .docx',
      found: ending || 'a name without an ending',
      advice: 'Save the article as one of these.',
    };
  }
  const text = await readTextFile(from, LARGEST_TEXT);
  if (typeof text !== 'string') return text;
  if (/html?$/.test(ending)) return readPage(text, name);
  return { name, ending: MARKDOWN.test(ending) ? '.md' : '.txt', text };
}

async function readDocument(file: string, name: string): Promise<DraftSource | Unread> {
  try {
    const opened = await open(file, 'r');
    const { size } = await opened.stat().finally(() => opened.close());
    if (size > LARGEST_DOCUMENT) {
      return {
        expected: `a document of at most ${LARGEST_DOCUMENT / 1024 / 1024} MiB`,
        found: 'a larger one',
        advice: 'Take the pictures out, or save it as text.',
      };
    }
    return await readPage(await readFile(file), name);
  } catch (error) {
    return {
      expected: 'a file that can be read',
      found: codeOf(error) === undefined ? 'an error' : describeError(error),
      advice: 'Check its name.',
    };
  }
}

async function readPage(page: string | Uint8Array, name: string, url?: string): Promise<DraftSource | Unread> {
  const pages = createPageReader();
  const read = await pages.read(page).finally(pages.close);
  if ('text' in read) return { name, ending: '.html', text: read.text, ...(url !== undefined && { url }) };
  const what = typeof page === 'string' ? 'a page with an article in it' : 'a Word document with text in it';
  return {
    expected: what,
    found: read.found,
    advice: 'Copy the article into a text file, with its title in the first line and an empty line below it.',
  };
}
