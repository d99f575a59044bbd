import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fixtureFolder } from '../helpers/load-fixture-pack.ts';
import { runHere } from './run-script.ts';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'footnote-stories-'));
  await cp(fixtureFolder('lighthouse-story'), join(folder, 'lighthouse'), { recursive: true });
  await cp(fixtureFolder('night-market'), join(folder, 'market'), { recursive: true });
});

afterAll(() => rm(folder, { recursive: true, force: true }));

test('npm run ask answers from the story that is named', async () => {
  for (const [story, quote] of [
    ['lighthouse', 'climbed 212 steps without a light'],
    ['market', 'reopens on 3 May'],
  ] as const) {
    const question = story === 'market' ? 'When does it reopen?' : 'how many steps did she climb';
    const { code, stdout } = await runHere('ask', ['--knowledge', folder, '--story', story, question]);
    expect(stdout).toContain(quote);
    expect(code).toBe(0);
  }
});

test.each([
  [[], /holds several stories: lighthouse, market\. Give one with --story ID/],
  [['--story', 'ferry'], /^Expected one of the stories in .*, found ferry\..*lighthouse, market/],
])('npm run ask says which stories there are: %j', async (story, told) => {
  const { code, stdout, stderr } = await runHere('ask', ['--knowledge', folder, ...story, 'When?']);
  expect(stderr).toMatch(told);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
});

test('npm run ask takes no story where there is but one', async () => {
  const { code, stderr } = await runHere('ask', ['--knowledge', join(folder, 'market'), '--story', 'market', 'When?']);
  expect(stderr).toContain('is a single story: leave --story out.');
  expect(code).toBe(2);
});

test('npm run knowledge checks all stories, and tells those that are none', async () => {
  const args = ['--knowledge', folder];
  const good = await runHere('knowledge', args);
  expect(good.stdout).toMatch(
    /Story lighthouse:\n\n1 article with 12[\s\S]*Story market:\n\n1 article with 8[\s\S]*\n2 stories in /,
  );
  expect(good.code).toBe(0);

  await mkdir(join(folder, 'two words', 'articles'), { recursive: true });
  await mkdir(join(folder, 'empty'));
  await writeFile(join(folder, 'market', 'more.yaml'), 'questions: 7\n');
  const bad = await runHere('knowledge', args);
  expect(bad.stdout).toContain('3 stories in');
  expect(bad.stdout).toMatch(/with problems in empty, market\n$/);
  expect(bad.stdout).toContain('Rename the folder');
  expect(bad.code).toBe(1);

  const { stdout, code } = await runHere('knowledge', [...args, '--json']);
  expect(JSON.parse(stdout)).toMatchObject({
    ok: false,
    stories: [
      { id: 'empty', ok: false, problems: [{}] },
      { id: 'lighthouse', ok: true, sentences: 12, problems: [] },
      { id: 'market', ok: false, problems: [{ file: 'more.yaml' }] },
    ],
    problems: [{ file: 'two words' }],
  });
  expect(code).toBe(1);
});

test('npm run knowledge -- --story checks one of them, as if it were alone', async () => {
  const alone = await runHere('knowledge', ['--knowledge', join(folder, 'lighthouse')]);
  const { stdout, code } = await runHere('knowledge', ['--knowledge', folder, '--story', 'lighthouse']);
  expect({ stdout, code }).toEqual({ stdout: alone.stdout, code: 0 });
});
