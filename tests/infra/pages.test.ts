import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readKnowledge } from '../../src/infra/knowledge-files.ts';
import { createPageReader } from '../../src/infra/pages/read-page.ts';
import { loadPack } from '../../src/pack/load-pack.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'footnote-pages-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function load(pages: Record<string, string>) {
  for (const [name, page] of Object.entries(pages)) await writeFile(join(folder, name), page);
  const { files, problems } = await readKnowledge(folder);
  return loadPack(files, problems);
}

test('a saved page is an article: title, author, dates, address and text, and nothing of what is around it', async () => {
  const { pack } = await load({ 'page.html': await readFile('tests/fixtures/articles/page.html', 'utf8') });

  const article = pack?.articles[0];
  expect(article).toMatchObject({
    id: 'page',
    title: 'Bridge to close for six weeks',
    source: 'Riverton Echo',
    author: 'Ann Lee',
    url: 'https://echo.example/bridge',
    published: '2024-05-02T09:30:00Z',
    updated: '2024-05-03T08:00:00Z',
    language: 'en-GB',
  });
  expect(article?.paragraphs.map(({ heading, text }) => [heading, text])).toContainEqual([
    'What it costs',
    'Oakdale: 85 homes damaged',
  ]);
  expect(JSON.stringify(article?.paragraphs)).not.toMatch(/cookies|Home"|Buy now|Bob|Echo/);
});

test('a page without an article is told, with what to do, and the rest of the pack is read', async () => {
  const login = '<html><body><nav>Home</nav><div>Log in</div></body></html>';
  const { pack, notes } = await load({ 'a.md': '# A\n\nIt rained all day.', 'login.htm': login, 'no.html': '' });

  expect(pack?.articles).toHaveLength(1);
  expect(notes.map(({ file, found }) => [file, found])).toEqual([
    ['login.htm', 'none, so that the page is not read'],
    ['no.html', 'none, so that the page is not read'],
  ]);
});

test('where a page says what no header may, it is told without a line, and the page is read', async () => {
  const text = 'The ferry sails again from Monday, the harbour office said on Friday. It is free for a week.';
  const { pack, notes } = await load({
    'a.html': `<title>Ferry</title><link rel=canonical href="/ferry"><article><h1>Ferry</h1><p>${text}<p>${text}</article>`,
  });

  expect(pack?.articles[0]).toMatchObject({ title: 'Ferry', paragraphs: [{ text }, { text }] });
  expect(notes.find(({ found }) => found === '“/ferry”')).toMatchObject({ file: 'a.html' });
  expect(notes.every(({ line }) => line === undefined)).toBe(true);
});

test('a page made to take for ever is given up, and the next one is read', async () => {
  const pages = createPageReader(3_000);
  const hostile = await pages.read(`${'<div><p>word, '.repeat(100_000)}`);
  await pages.close();
  const reader = createPageReader();
  const next = await reader.read(`<h1>Ferry</h1><p>${'The ferry sails again from Monday. '.repeat(9)}</p>`);
  await reader.close();

  expect(hostile).toMatchObject({ found: expect.stringMatching(/^none (?:within 3 seconds|before)/) });
  expect(next).toMatchObject({ text: expect.stringContaining('The ferry sails again from Monday.') });
});

test.each([
  ['figcaption', '<figure><img src="a.jpg"><figcaption>The old bridge at dawn. Photo: Ann Lee</figcaption></figure>'],
  ['class', '<div class="article-image"><img src="a.jpg"><p class="image__caption">The old bridge at dawn.</p></div>'],
  ['camel case', '<div><img src="a.jpg"><span class="imageCaption">The old bridge at dawn.</span></div>'],
  ['credit', '<div><img src="a.jpg"></div><p class="photo-credit">The old bridge at dawn. Reuters</p>'],
])('the caption of a picture is no paragraph: %s', async (_, picture) => {
  const texts = [
    'The bridge over the Wey will close for six weeks, the county said on Monday.',
    'Buses will take another road until the repairs of the pillars are done in June.',
    'The repairs cost 2 million euros, twice what was planned, and the county pays half.',
  ];
  const body = texts.map((text) => `<p>${text}</p>`).join('');
  const page = `<html><head><title>Bridge to close</title></head><body><article><h1>Bridge to close</h1>${picture}${body}</article></body></html>`;
  const { pack } = await load({ 'page.html': page });
  expect(pack?.articles[0]?.paragraphs.map(({ text }) => text)).toEqual(texts);
});
