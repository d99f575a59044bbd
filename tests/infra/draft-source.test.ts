import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readDraftSource } from '../../src/infra/draft-source.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'footnote-source-'));
});
afterAll(() => rm(folder, { recursive: true }));

const TEXT = 'The ferry sails at noon, and it sails again in the evening.';

test.each([
  ['story.md', 'story', '.md'],
  ['Big Story.MARKDOWN', 'big-story', '.md'],
  ['story.mdx', 'story', '.md'],
  ['story.mkd', 'story', '.md'],
  ['story.txt', 'story', '.txt'],
  ['story.html', 'story', '.html'],
  ['story.XHTML', 'story', '.html'],
])('an article is read from %s', async (file, name, ending) => {
  const page = `<html><head><title>Ferry</title></head><body><article><h1>Ferry</h1><p>${TEXT}</p></article></body></html>`;
  await writeFile(join(folder, file), ending === '.html' ? page : TEXT);
  const source = await readDraftSource(join(folder, file));
  expect(source).toMatchObject({ name, ending });
  expect('text' in source && source.text).toContain(TEXT);
});

test.each([
  ['story.exe', 'x', { expected: /ends in .md/, found: /^\.exe$/ }],
  ['story', 'x', { expected: /ends in .md/, found: /^a name without an ending$/ }],
  ['story.md.bak', 'x', { expected: /ends in .md/, found: /^\.bak$/ }],
  ['page.html', '<p></p>', { expected: /a page with an article in it/, found: /none/ }],
  ['story.docx', 'no document', { expected: /a Word document with text in it/, found: /none/ }],
  ['missing.md', undefined, { expected: /a file that can be read/, found: /^nothing there$/ }],
  ['missing.docx', undefined, { expected: /a file that can be read/, found: /^nothing there$/ }],
])('from %s there is none, and why is told', async (file, text, told) => {
  if (text !== undefined) await writeFile(join(folder, file), text);
  const source = await readDraftSource(join(folder, file));
  expect(source).toEqual({
    expected: expect.stringMatching(told.expected),
    found: expect.stringMatching(told.found),
    advice: expect.stringMatching(/\.$/),
  });
});

test('a document that is too large is not opened, and a text is not read', async () => {
  for (const [file, size, found] of [
    ['large.docx', 16 * 1024 * 1024 + 1, 'a larger one'],
    ['large.md', 2 * 1024 * 1024 + 1, undefined],
  ] as const) {
    await writeFile(join(folder, file), '');
    await truncate(join(folder, file), size);
    const source = await readDraftSource(join(folder, file));
    expect(source).toMatchObject({ expected: expect.stringMatching(/at most \d+/), ...(found && { found }) });
  }
});
