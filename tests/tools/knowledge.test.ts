import { readFileSync } from 'node:fs';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { copyPack, type EditedPack } from '../helpers/edited-pack.ts';
import { makeStoreFolder } from '../helpers/temporary-store.ts';
import { type Ended, runHere, runScript } from './run-script.ts';

const REPOSITORY = join(import.meta.dirname, '../..');
const PACKS = join(REPOSITORY, 'tests/fixtures/packs');

/** Runs the script in this process. */
function checkKnowledge(words: string[], env: Record<string, string> = {}): Promise<Ended> {
  return runHere('knowledge', words, { env });
}

test('a sound pack gets a summary, with the sentences that no question cites, and exit code 0', async () => {
  const { code, stdout, stderr } = await runScript('knowledge', ['--knowledge', join(PACKS, 'good')]);

  expect(stderr).toBe('');
  expect(stdout).toContain('2 articles with 7 sentences\n3 questions in 7 phrasings\n2 facts\n');
  expect(stdout).toContain('4 of 7 sentences cited by at least one question\n');
  expect(stdout).toContain(
    '  ferry, paragraph 2, sentence 2: “We ran out of coffee first,” said shopkeeper Jon Vik.\n',
  );
  expect(code).toBe(0);
});

test('a broken pack gets every problem, grouped by file, and exit code 1', async () => {
  const { code, stdout } = await checkKnowledge(['--knowledge', join(PACKS, 'many-mistakes')]);

  const problems = readFileSync(join(PACKS, 'many-mistakes/problems.txt'), 'utf8');
  expect(stdout.startsWith(problems)).toBe(true);
  expect(stdout).toMatch(/\n12 problems in .*many-mistakes\n/);
  expect(code).toBe(1);
});

test('--json prints the same as one JSON object', async () => {
  const sound = await checkKnowledge(['--json', '--knowledge', join(PACKS, 'good')]);
  const broken = await checkKnowledge(['--json', '--knowledge', join(PACKS, 'misquoted-capitals')]);

  expect(JSON.parse(sound.stdout)).toMatchObject({ ok: true, articles: 2, sentences: 7, cited: 4, aliases: 4 });
  expect(JSON.parse(sound.stdout).uncited[0]).toMatchObject({ article: 'ferry', paragraph: 2, sentence: 2 });
  expect(JSON.parse(broken.stdout)).toMatchObject({
    ok: false,
    problems: [{ file: 'questions.yaml', line: 5, column: 13, found: '“The Ferry to Holm Island”' }],
  });
  expect([sound.code, broken.code]).toEqual([0, 1]);
});

test('without --knowledge the folder is KNOWLEDGE_DIR, and otherwise the shipped pack', async () => {
  const named = await checkKnowledge(['--json'], { KNOWLEDGE_DIR: join(PACKS, 'only-an-article') });
  const shipped = await checkKnowledge(['--json']);

  expect(JSON.parse(named.stdout)).toMatchObject({ ok: true, questions: 0, sentences: 5 });
  expect(JSON.parse(shipped.stdout)).toMatchObject({ ok: true, folder: 'knowledge', uncited: [] });
});

test('a folder that is not there is told with exit code 1', async () => {
  const { code, stdout } = await checkKnowledge(['--knowledge', 'no/such/folder']);

  expect(stdout).toContain('expected a folder with a knowledge pack\n      found: nothing there\n');
  expect(code).toBe(1);
});

test.each([
  ['an unknown option', ['--knowlege', 'x']],
  ['an option without its value', ['--knowledge']],
  ['a stray word', ['knowledge']],
])('%s gets the usage on standard error, and exit code 2', async (_, words) => {
  const { code, stdout, stderr } = await checkKnowledge(words);

  expect(stdout).toBe('');
  expect(stderr).toContain('npm run -s knowledge -- [--knowledge DIR] [--json]');
  expect(code).toBe(2);
});

test('--help gets the usage on standard output, and exit code 0', async () => {
  expect(await checkKnowledge(['--help'])).toMatchObject({
    code: 0,
    stderr: '',
    stdout: expect.stringContaining('DIR'),
  });
});

test('--sentences lists the sentences of each article as readers see them', async () => {
  const json = await checkKnowledge(['--sentences', '--json', '--knowledge', join(PACKS, 'good')]);
  const text = await checkKnowledge(['--sentences', '--knowledge', join(PACKS, 'good')]);

  const sentences = JSON.parse(json.stdout);
  expect(sentences).toHaveLength(7);
  expect(sentences[4]).toEqual({
    article: 'ferry',
    paragraph: 2,
    sentence: 2,
    text: '“We ran out of coffee first,” said shopkeeper Jon Vik.',
  });
  expect(text.stdout).toContain('ferry p2s2  “We ran out of coffee first,” said shopkeeper Jon Vik.\n');
});

describe('--fix', () => {
  const YAML =
    '# By hand\r\nquestions:\r\n  - id: q\r\n    question: When?\r\n    answer: Then.\r\n    cites:   # so far\r\n';
  const broken = `\uFEFF${YAML}      - 'ferry will sail again from Monday'\r\n      - Bananas are sold by nobody here\r\n`;
  const mended = broken.replace('Monday', 'Tuesday');

  async function makeFolder(): Promise<string> {
    const folder = await mkdtemp(join(tmpdir(), 'footnote-fix-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    await writeFile(join(folder, 'a.md'), '---\ntitle: A\n---\n\nThe ferry will sail again from Tuesday on.\n');
    await writeFile(join(folder, 'q.yaml'), broken);
    return folder;
  }
  const read = (folder: string) => readFileSync(join(folder, 'q.yaml'), 'utf8');

  test('shows what it would change and what is left, and writes nothing where nobody can be asked', async () => {
    const folder = await makeFolder();
    const { code, stdout, stderr } = await checkKnowledge(['--fix', '--knowledge', folder]);

    expect(stderr).toBe('');
    expect(stdout).toContain(
      "q.yaml:7\n  -       - 'ferry will sail again from Monday'\n  +       - 'ferry will sail again from Tuesday'\n",
    );
    expect(stdout).toContain('Nothing is written. To write without being asked: npm run knowledge -- --fix --yes');
    expect(stdout).toContain('Bananas');
    expect(stdout).toContain('2 problems');
    expect(read(folder)).toBe(broken);
    expect(code).toBe(1);
  });

  test('with --yes writes, keeps all else of the file to the byte, and tells what is left', async () => {
    const folder = await makeFolder();
    const { code, stdout } = await checkKnowledge(['--fix', '--yes', '--knowledge', folder]);

    expect(stdout).toContain('1 change written in 1 file.');
    expect(stdout).toMatch(/Left for you:[\s\S]+Bananas[\s\S]+1 problem in /);
    expect(read(folder)).toBe(mended);
    expect(code).toBe(1);
    await writeFile(join(folder, 'q.yaml'), broken.replace(/.*Bananas.*\r\n/, ''));
    const again = await checkKnowledge(['--fix', '--yes', '--json', '--knowledge', folder]);
    expect(JSON.parse(again.stdout)).toMatchObject({ ok: true, written: 1, problems: [], changes: [{ line: 7 }] });
    expect(again.code).toBe(0);
  });

  test('writes a file of UTF-16 as it was', async () => {
    const folder = await makeFolder();
    await writeFile(join(folder, 'q.yaml'), Buffer.from(broken, 'utf16le'));
    const { stdout } = await checkKnowledge(['--fix', '--yes', '--knowledge', folder]);

    expect(stdout).toContain('1 change written in 1 file.');
    expect(readFileSync(join(folder, 'q.yaml'), 'utf16le')).toBe(mended);
  });

  test('tells what it may not write', async () => {
    const folder = await makeFolder();
    await chmod(join(folder, 'q.yaml'), 0o444);
    const { code, stdout } = await checkKnowledge(['--fix', '--yes', '--json', '--knowledge', folder]);
    const { written, problems } = JSON.parse(stdout);

    // Root may write anything.
    if (process.getuid?.() === 0) expect(written).toBe(1);
    else expect([written, problems[0].found]).toEqual([0, 'no permission to write it']);
    expect(stdout).not.toContain(`open '`);
    expect(code).toBe(1);
  });

  test('has nothing to do for a sound pack', async () => {
    const { code, stdout } = await checkKnowledge(['--fix', '--yes', '--knowledge', join(PACKS, 'good')]);

    expect(stdout).toContain('The pack has no problems.');
    expect(code).toBe(0);
  });
});

describe('npm run knowledge -- --diff', () => {
  const NIGHT_MARKET = join(REPOSITORY, 'tests/fixtures/night-market');
  const diff = async (edit: (pack: EditedPack) => Promise<void>, ...words: string[]) => {
    const store = await makeStoreFolder();
    onTestFinished(() => store.remove());
    const open = await store.open();
    open.recordGap({ question: 'Will dinosaurs dance on the quay?', outcome: 'unknown' });
    await open.close();
    const pack = await copyPack(NIGHT_MARKET);
    await edit(pack);
    return checkKnowledge(['--knowledge', NIGHT_MARKET, '--diff', pack.folder, ...words], { DATABASE_URL: store.url });
  };

  test('says that nothing changes where nothing does', async () => {
    const { code, stdout, stderr } = await diff(async () => {});
    expect(stdout).toMatch(/^No answer changes, of \d+ questions asked of both\.\n$/);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  test('lists each answer that changes, what was asked in vain included', async () => {
    const { code, stdout } = await diff(async (pack) => {
      await pack.edit('questions.yaml', 'It reopens on 3 May.', 'On 3 May it reopens.');
      await pack.write(
        'more.yaml',
        'unanswered:\n  - id: dance\n    question: Will dinosaurs dance on the quay?\n    note: It names no dinosaur.\n',
      );
    });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^2 answers change, of \d+ questions asked of both\./);
    expect(stdout).toMatch(
      /reopen\?” and \d+ others\n {2}before: answered: It reopens on 3 May\..*\n {2}after: {2}answered: On 3 May it reopens\./,
    );
    expect(stdout).toMatch(
      /dinosaurs dance on the quay\?” {2}\(asked by readers last week\)\n {2}before: .*\n {2}after: {2}the story does not say: It names no dinosaur\./,
    );
  });

  test('tells problems of the other pack first, and prints one object where asked', async () => {
    const broken = await diff((pack) => pack.edit('questions.yaml', 'It reopens on 3 May.', 'It reopens on 9 May.'));
    expect(broken.code).toBe(1);
    expect(broken.stderr).toContain('has problems: correct them first');
    const { stdout } = await diff(async () => {}, '--json');
    expect(JSON.parse(stdout)).toMatchObject({ ok: true, changes: [] });
    const both = await diff((pack) => pack.write('questions.yaml', 'questions: 7'), '--json');
    expect(JSON.parse(both.stdout)).toMatchObject({ ok: false, problems: [{ file: 'questions.yaml' }] });
    expect(both).toMatchObject({ code: 1, stderr: '' });
  });

  test('compares without what was asked in vain where the database cannot be read, and says so', async () => {
    const store = await makeStoreFolder();
    onTestFinished(() => store.remove());
    const damaged = join(store.path, 'damaged.db');
    await writeFile(damaged, 'no database '.repeat(100));
    for (const url of [`file:${damaged}`, 'gopher://x']) {
      const words = ['--knowledge', NIGHT_MARKET, '--diff', NIGHT_MARKET];
      const { code, stdout, stderr } = await checkKnowledge(words, { DATABASE_URL: url });
      expect(stdout).toMatch(/^No answer changes, of \d+ questions/);
      expect(stderr).toContain('Without what readers asked in vain: ');
      expect(code).toBe(0);
    }
  });
});
