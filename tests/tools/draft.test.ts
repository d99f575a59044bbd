import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readKnowledge } from '../../src/infra/knowledge-files.ts';
import { loadPack } from '../../src/pack/load-pack.ts';
import { runHere } from './run-script.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'footnote-draft-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const TITLE = 'Bakery of Holm opens again';
const PARAGRAPHS = [
  'On Monday, the council opened the old bakery of Holm. Mira Sand, the baker, sells twelve kinds of bread.',
  'Sand said the oven was built in 1908. She closed the shop because the roof leaked.',
];
const MARKDOWN = `---\ntitle: ${TITLE}\n---\n\n${PARAGRAPHS.join('\n\n')}\n`;

async function write(name: string, content: string | Uint8Array): Promise<string> {
  const file = join(folder, name);
  await writeFile(file, content);
  return file;
}

async function load(out: string) {
  const { files, problems } = await readKnowledge(out);
  return loadPack(files, problems);
}

const draft = (from: string, out: string) => runHere('draft', [from, '--out', out]);

test('a draft passes the check, is marked throughout, and is answered only where drafts are asked for', async () => {
  const out = join(folder, 'bakery');

  const { code, stdout, stderr } = await draft(await write('bakery.md', MARKDOWN), out);

  expect(stderr).toBe('');
  expect(code).toBe(0);
  expect(stdout).toContain(`Drafted from “${TITLE}”`);
  expect(stdout).toContain(join(out, 'questions.yaml'));
  const { pack, withDrafts } = await load(out);
  expect(pack).toMatchObject({ questions: [], facts: [], unanswered: [], names: [], topics: [] });
  expect(withDrafts?.questions.map(({ question }) => question)).toEqual(
    expect.arrayContaining([
      'When did the council open the old bakery of Holm?',
      'Who is Mira Sand?',
      'Why did Sand close the shop?',
    ]),
  );
  expect(await readFile(join(out, 'articles/bakery.md'), 'utf8')).toBe(MARKDOWN);
  const question = ['--json', '--knowledge', out, 'Why did Sand close the shop?'];
  const [without, withThem] = [await runHere('ask', question), await runHere('ask', ['--drafts', ...question])];
  expect(JSON.parse(without.stdout).entry).not.toBe('why-did-sand-close-the-shop');
  expect(JSON.parse(withThem.stdout)).toMatchObject({ outcome: 'answered', entry: 'why-did-sand-close-the-shop' });
});

test('the same article gives the same draft', async () => {
  const file = await write('twice.md', MARKDOWN);
  const [one, other] = [join(folder, 'one'), join(folder, 'other')];

  await draft(file, one);
  await draft(file, other);

  for (const name of ['questions.yaml', 'facts.yaml', 'not-in-story.yaml']) {
    expect(await readFile(join(one, name), 'utf8')).toBe(await readFile(join(other, name), 'utf8'));
  }
});

test('nothing of an editor is overwritten', async () => {
  const out = join(folder, 'kept');
  const file = await write('kept.md', MARKDOWN);
  await draft(file, out);
  await writeFile(join(out, 'facts.yaml'), '# mine\n');

  const { code, stderr } = await draft(file, out);

  expect(code).toBe(1);
  expect(stderr).toContain('Nothing is written');
  expect(await readFile(join(out, 'facts.yaml'), 'utf8')).toBe('# mine\n');
});

test('an article that stands in the pack’s folder stays as it is, and gets its draft beside it', async () => {
  const out = await mkdtemp(join(folder, 'beside-'));
  await writeFile(join(out, 'story.md'), MARKDOWN);

  const { code } = await draft(join(out, 'story.md'), out);

  expect(code).toBe(0);
  expect((await load(out)).pack?.articles.map(({ id }) => id)).toEqual(['story']);
});

const HTML = `<!doctype html><html lang="en"><head><title>${TITLE}</title></head><body><nav>Home</nav><article><h1>${TITLE}</h1>${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}</article></body></html>`;
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const DOCX = zipSync({
  '[Content_Types].xml': strToU8(
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
  ),
  '_rels/.rels': strToU8(
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
  ),
  'docProps/core.xml': strToU8(`<c xmlns:dc="x"><dc:title>${TITLE}</dc:title></c>`),
  'word/document.xml': strToU8(
    `<w:document ${W}><w:body>${PARAGRAPHS.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join('')}</w:body></w:document>`,
  ),
});

test.each([
  ['page.html', HTML],
  ['document.docx', DOCX],
  ['plain.txt', `${TITLE}\n\n${PARAGRAPHS.join('\n\n')}\n`],
])('%s becomes a clean article in Markdown', async (name, content) => {
  const out = join(folder, `of-${name}`);

  const { code, stderr } = await draft(await write(name, content), out);

  expect(stderr).toBe('');
  expect(code).toBe(0);
  const { withDrafts } = await load(out);
  expect(withDrafts?.articles[0]?.title).toBe(TITLE);
  expect(withDrafts?.articles[0]?.paragraphs.map(({ text }) => text)).toEqual(PARAGRAPHS);
  expect(await readFile(join(out, `articles/${name.replace(/\..*/, '')}.md`), 'utf8')).toContain(PARAGRAPHS[0]);
});

test('an article that is not in English is told so, and gets what works in its language', async () => {
  const text =
    '---\ntitle: Die Bäckerei von Holm öffnet wieder\nlanguage: de\n---\n\nAm Montag hat der Rat die alte Bäckerei von Holm wieder eröffnet. Mira Sand verkauft dort zwölf Sorten Brot.\n';
  const out = join(folder, 'german');

  const { code, stdout } = await draft(await write('deutsch.md', text), out);

  expect(code).toBe(0);
  expect(stdout).toContain('The article is not in English');
  const { withDrafts } = await load(out);
  expect(withDrafts?.facts).toHaveLength(2);
  expect(withDrafts?.questions).toEqual([]);
});

test.each([
  ['no argument', [], 2, 'Expected one article or address, found none.'],
  ['two articles', ['a.md', 'b.md'], 2, 'found 2'],
  ['a file that is not there', ['/nowhere/a.md'], 1, 'nothing there'],
  ['a document that is not there', ['/nowhere/a.docx'], 1, 'nothing there'],
  ['another kind of file', ['a.pdf'], 1, 'found .pdf'],
  ['this machine', ['http://127.0.0.1:9/'], 1, 'a page of the public internet'],
  ['another kind of address', ['file:///etc/passwd'], 1, 'https:// or http://'],
])('%s is told in plain words', async (_, args, code, told) => {
  const ended = await runHere('draft', args);

  expect(ended.code).toBe(code);
  expect(ended.stdout).toBe('');
  expect(ended.stderr).toContain(told);
});

test.each([
  ['empty.md', ''],
  ['untitled.md', 'Only a line.'],
  ['title.md', '---\ntitle: A\n---\n'],
  ['broken.docx', 'PK\x03\x04 nothing'],
  ['blank.html', '<p></p>'],
])('%s, from which no article can be read, is a problem, and nothing is written', async (name, content) => {
  const out = join(folder, `bad-${name}`);

  const { code, stderr } = await draft(await write(name, content), out);

  expect(code).toBe(1);
  expect(stderr).toMatch(/expected/);
  await expect(readFile(join(out, 'questions.yaml'))).rejects.toThrow();
});
