import { execFileSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readKnowledge } from '../../src/infra/knowledge-files.ts';

let home: string;
let folder: string;

beforeEach(async () => {
  home = await realpath(await mkdtemp(join(tmpdir(), 'footnote-')));
  folder = join(home, 'pack');
  await mkdir(folder);
});

afterEach(() => rm(home, { recursive: true, force: true }));

async function write(path: string, content: string | Uint8Array = 'text\n'): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), content);
}

const isRoot = process.getuid?.() === 0;

test('Markdown and YAML files of all folders are read, sorted by path', async () => {
  await write('b.yaml', 'b: 1\n');
  await write('a/z.md', 'z');
  await write('a/B.MD', 'B');
  await write('c/d/e.yml', 'é');

  expect(await readKnowledge(folder)).toEqual({
    files: [
      { path: 'a/B.MD', text: 'B' },
      { path: 'a/z.md', text: 'z' },
      { path: 'b.yaml', text: 'b: 1\n' },
      { path: 'c/d/e.yml', text: 'é' },
    ],
    problems: [],
  });
});

test('hidden files and folders, READMEs and files of other kinds are left aside', async () => {
  for (const path of [
    'a.md',
    '.b.md',
    '.git/c.md',
    'README.md',
    'x/readme.yaml',
    'photo.jpg',
    'notes.txt',
    'LICENSE',
  ]) {
    await write(path);
  }

  const { files, problems } = await readKnowledge(folder);

  expect(files.map(({ path }) => path)).toEqual(['a.md']);
  expect(problems).toMatchObject([{ file: 'notes.txt', isNote: true }]);
});

test('documents that are not read are told by name, as notes, with what to do', async () => {
  for (const name of ['a.md', 'b.docx', 'c.html', 'd.rtf', 'e.xlsx', 'f.pdf', 'g.txt']) await write(name);

  const { files, problems } = await readKnowledge(folder);

  expect(files.map(({ path }) => path)).toEqual(['a.md']);
  expect(problems.map(({ file, isNote }) => [file, isNote])).toEqual(
    ['b.docx', 'c.html', 'd.rtf', 'e.xlsx', 'f.pdf', 'g.txt'].map((name) => [name, true]),
  );
  expect(problems[3]?.advice).toContain('CSV');
});

test('a plain text with a title, and tables of questions, are read', async () => {
  await write('a.txt', 'Ferry runs\n\nThe ferry runs again.\n');
  await write('b.csv', 'question,answer,quote\n');
  await write('c.tsv', 'question\tanswer\tquote\n');

  expect(await readKnowledge(folder)).toMatchObject({
    files: [{ path: 'a.txt' }, { path: 'b.csv' }, { path: 'c.tsv' }],
    problems: [],
  });
});

test.each(['a.markdown', 'a.mdx', 'a.mdown', 'a.MD'])('%s is read as an article', async (name) => {
  await write(name);

  expect(await readKnowledge(folder)).toMatchObject({ files: [{ path: name }], problems: [] });
});

test.each(['q.yalm', 'q.ymal', 'q.yaml.txt', 'a.mdd', 'a.dm', 'a.md.txt'])(
  'the misspelt ending of %s is told',
  async (name) => {
    await write('a.md');
    await write(name);

    const { files, problems } = await readKnowledge(folder);

    expect(files.map(({ path }) => path)).toEqual(['a.md']);
    expect(problems).toMatchObject([{ file: name, found: 'another ending' }]);
  },
);

test('a byte order mark is no part of the text', async () => {
  await write('a.md', '\uFEFFtext');

  expect((await readKnowledge(folder)).files[0]?.text).toBe('text');
});

test('text that is not UTF-8 is told with the place of its first bad byte', async () => {
  await write('a.md', Buffer.concat([Buffer.from('one\r\ntwö '), Buffer.from([0xe9]), Buffer.from(' three\n')]));
  await write('cut.md', Buffer.from('€').subarray(0, 2));

  const { files, problems } = await readKnowledge(folder);

  expect(files).toEqual([]);
  expect(problems).toMatchObject([
    { file: 'a.md', line: 2, column: 5, found: 'a byte (E9) that is no UTF-8 character' },
    { file: 'cut.md', line: 1, column: 1, found: 'a character that is cut off at the end of the file' },
  ]);
});

test('a text of Windows, of an old Mac or from Word is read as it was written', async () => {
  const text = 'Dam opens\n\nIt opened – at last.\n';
  await write('marked.txt', Buffer.from(`\uFEFF${text}`, 'utf16le'));
  await write('unmarked.txt', Buffer.from(text, 'utf16le'));
  await write('turned.txt', Buffer.from(`\uFEFF${text}`, 'utf16le').swap16());
  await write('mac.txt', text.replaceAll('\n', '\r'));

  const { files, problems } = await readKnowledge(folder);

  expect(problems).toEqual([]);
  expect(files.map((file) => file.text)).toEqual([text, text, text, text]);
});

test('a page is read in the encoding that it says itself', async () => {
  const page = `<html><head><meta http-equiv=Content-Type content="text/html; charset=windows-1252"><title>Caf\xE9 plan</title></head>
    <body><p>The mayor\x92s caf\xE9 will open on 5 May. \x93It costs \x8040,000,\x94 she said \x96 and that is all she had to say.</p></body></html>`;
  await write('word.html', Buffer.from(page, 'latin1'));

  const { files } = await readKnowledge(folder);

  expect(files[0]?.text).toContain('The mayor’s café will open on 5 May. “It costs €40,000,” she said – and');
});

test.each([
  ['PK\x03\x04\x14\x00', 'a packed file, such as a Word document or a ZIP archive'],
  ['%PDF-1.7\n\xE2', 'a PDF'],
  ['{\\rtf1\\ansi Dam}', 'a document in Rich Text Format'],
])('a document under the name of a text is told as what it is: %j', async (start, found) => {
  await write('a.md', Buffer.from(start, 'latin1'));

  expect((await readKnowledge(folder)).problems).toMatchObject([{ file: 'a.md', expected: 'a text', found }]);
});

test("Word's temporary files are left aside", async () => {
  await write('a.md', '# Dam opens');
  await write('~$a.docx', 'x');

  expect((await readKnowledge(folder)).problems).toEqual([]);
});

test('a file over 2 MiB is refused, one of exactly 2 MiB is not', async () => {
  await write('a.md', 'x'.repeat(2 * 1024 * 1024));
  await write('b.md', 'x'.repeat(2 * 1024 * 1024 + 1));

  const { files, problems } = await readKnowledge(folder);

  expect(files.map(({ path }) => path)).toEqual(['a.md']);
  expect(problems).toMatchObject([{ file: 'b.md', expected: 'a file of at most 2 MiB' }]);
});

test('a folder of more than 32 MiB is refused from where it becomes too much', async () => {
  for (let number = 10; number < 44; number++) await write(`${number}.md`, 'x'.repeat(2 * 1024 * 1024));

  const { files, problems } = await readKnowledge(folder);

  expect(files).toHaveLength(16);
  expect(problems).toMatchObject([{ file: '26.md', expected: 'files of at most 32 MiB in the whole folder' }]);
});

test('a link out of the folder is refused, to a file as well as to a folder', async () => {
  await mkdir(join(home, 'elsewhere'));
  await writeFile(join(home, 'elsewhere/secret.md'), 'secret');
  await symlink(join(home, 'elsewhere/secret.md'), join(folder, 'file.md'));
  await symlink('../elsewhere', join(folder, 'folder'));
  await mkdir(join(home, 'pack-two'));
  await symlink('../pack-two', join(folder, 'sibling'));
  await write('a.md');

  const { files, problems } = await readKnowledge(folder);

  expect(files.map(({ path }) => path)).toEqual(['a.md']);
  expect(problems.map(({ file, found }) => [file, found])).toEqual([
    ['file.md', 'a link that leads out of it'],
    ['folder', 'a link that leads out of it'],
    ['sibling', 'a link that leads out of it'],
  ]);
});

test('a link within the folder is followed, each file read once, and circles end', async () => {
  await write('.data/a.md', 'a');
  await symlink('.data/a.md', join(folder, 'a.md'));
  await write('b.md', 'b');
  await symlink('b.md', join(folder, 'again.md'));
  await mkdir(join(folder, 'deep'));
  await symlink('..', join(folder, 'deep/up'));

  const { files, problems } = await readKnowledge(folder);

  expect(files).toEqual([
    { path: 'a.md', text: 'a' },
    { path: 'b.md', text: 'b' },
  ]);
  expect(problems).toEqual([]);
});

test('a link that leads nowhere, or in a circle, is told', async () => {
  await write('a.md');
  await symlink('gone.md', join(folder, 'broken.md'));
  await symlink('loop.md', join(folder, 'loop.md'));

  const { problems } = await readKnowledge(folder);

  expect(problems.map(({ file, found }) => [file, found])).toEqual([
    ['broken.md', 'a link that leads nowhere'],
    ['loop.md', 'links that lead in a circle'],
  ]);
});

test('the folder itself may be a link', async () => {
  await write('a.md');
  await symlink(folder, join(home, 'link'));

  expect((await readKnowledge(join(home, 'link'))).files).toHaveLength(1);
});

test('folders nested too deep are told, and what is above them is read', async () => {
  await write('a.md');
  await write('1/2/3/4/5/6/7/8/b.md');
  await write('1/2/3/4/5/6/7/8/9/c.md');

  const { files, problems } = await readKnowledge(folder);

  expect(files.map(({ path }) => path)).toEqual(['1/2/3/4/5/6/7/8/b.md', 'a.md']);
  expect(problems).toMatchObject([{ file: '1/2/3/4/5/6/7/8/9', expected: 'folders at most 8 levels deep' }]);
});

test('a missing folder, a file in its place and an empty folder are told in plain words', async () => {
  await writeFile(join(home, 'file.md'), 'text');

  const found = async (path: string) => (await readKnowledge(path)).problems.map((problem) => problem.found);

  expect(await found(join(home, 'gone'))).toEqual(['nothing there']);
  expect(await found(join(home, 'file.md'))).toEqual(['a file']);
  expect(await found(join(home, 'file.md/below'))).toEqual(['a file where a folder should be']);
  expect(await found(folder)).toEqual(['nothing in it that can be read']);
  expect(await found('\0')).toEqual(['a name that no file can have']);
});

test.skipIf(isRoot)('a file or a folder without permission to read is told', async () => {
  await write('a.md');
  await write('closed/b.md');
  await chmod(join(folder, 'a.md'), 0);
  await chmod(join(folder, 'closed'), 0);

  const { problems } = await readKnowledge(folder);
  await chmod(join(folder, 'closed'), 0o700);

  expect(problems.map(({ file, found }) => [file, found])).toEqual([
    ['closed', 'no permission to read it'],
    ['a.md', 'no permission to read it'],
  ]);
});

test.skipIf(process.platform === 'win32')(
  'a pipe with the name of an article is told, and does not hold the reading up',
  async () => {
    await write('a.md');
    execFileSync('mkfifo', [join(folder, 'pipe.md')]);

    const { files, problems } = await readKnowledge(folder);

    expect(files).toHaveLength(1);
    expect(problems).toMatchObject([{ file: 'pipe.md', found: 'something else than a file' }]);
  },
);
