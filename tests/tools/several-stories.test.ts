import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { fixtureFolder } from '../helpers/load-fixture-pack.ts';
import { makeStoreFolder } from '../helpers/temporary-store.ts';
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

test.each([
  ['ask', ['When?']],
  ['knowledge', ['--quality']],
  ['eval', ['--cross-validate']],
  ['desk', ['export', '--csv']],
  ['bench', ['--quick']],
  ['load', []],
])('npm run %s asks for a story of several, and takes it', async (script, args) => {
  const all = await runHere(script, ['--knowledge', folder, ...args]);
  expect(all).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('Give one with --story ID') });
  const gone = await runHere(script, ['--knowledge', folder, '--story', 'ferry', ...args]);
  expect(gone.stderr).toMatch(/^Expected one of the stories in .*, found ferry\. .* lighthouse, market\./);
  const { stdout } = await runHere(script, ['--help']);
  expect(stdout).toContain('--story ID');
});

test('npm run eval measures the story that is named', async () => {
  const questions = join(folder, '..', `questions-${process.pid}.jsonl`);
  onTestFinished(() => rm(questions));
  await writeFile(questions, '{"id":"1","q":"When does it reopen?","answerable":true,"gold":["p1s1"],"must":[]}\n');
  const args = ['--questions', questions, '--knowledge', folder, '--json'];
  const { code, stdout } = await runHere('eval', [...args, '--story', 'market']);
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ right: 1, failures: [] });
  const other = await runHere('eval', [...args, '--story', 'lighthouse']);
  expect(JSON.parse(other.stdout)).toMatchObject({ right: 0 });
});

test('npm run desk works on what belongs to the story that is named', async () => {
  const at = await makeStoreFolder();
  onTestFinished(() => at.remove());
  const store = await at.open();
  store.ofStory('market').recordGap({ question: 'Who sings?', outcome: 'unknown' });
  store.ofStory('lighthouse').recordGap({ question: 'Who rows?', outcome: 'unknown' });
  await store.ofStory('market').recordVote({ entry: 'opening-day', isHelpful: true, userId: '1' });
  await store.close();
  const desk = async (...args: string[]) => {
    const { code, stdout, stderr } = await runHere('desk', args, {
      env: { DATABASE_URL: at.url, KNOWLEDGE_DIR: folder },
    });
    return code === 0 ? stdout : `${code}: ${stderr}`;
  };
  const market = ['--story', 'market'];
  expect(await desk('gaps')).toMatch(/Who sings\?[\s\S]*Who rows\?|Who rows\?[\s\S]*Who sings\?/);
  expect(await desk('gaps', ...market)).toMatch(/^ +1 {2}Who sings\?[^\n]*\n$/);
  expect(await desk('votes', '--story', 'lighthouse')).toBe('No votes.\n');
  expect(await desk('gaps', '--story', 'ferry')).toMatch(/^2: Expected one of the stories in .*, found ferry\./);
  expect(await desk('export', join(at.path, 'out'))).toMatch(/^2: .*Give one with --story ID/);
  await desk('export', join(at.path, 'out'), ...market);
  expect(await readFile(join(at.path, 'out', 'gaps.yaml'), 'utf8')).toMatch(/^(?![\s\S]*rows)[\s\S]*Who sings/);

  const taught = join(at.path, 'taught.yaml');
  const quote = 'A ferry runs from Pell Island every 20 minutes until midnight';
  await writeFile(
    taught,
    `questions:\n  - id: until\n    question: Until when does it run?\n    answer: Until midnight.\n    cites: [${quote}]\n`,
  );
  const guild = '123456789012345678';
  expect(await desk('import', taught, '--guild', guild, ...market)).toBe('1 draft kept of 1.\n');
  const again = await at.open();
  expect(await again.ofStory('market').listDrafts(guild)).toHaveLength(1);
  expect(await again.ofStory('lighthouse').listDrafts(guild)).toEqual([]);
  await again.close();
});

test('npm run knowledge -- --diff compares with the same story of the other folder, or says which there are', async () => {
  const diff = (...args: string[]) => runHere('knowledge', [...args, '--diff', folder]);
  const same = await diff('--knowledge', folder, '--story', 'market');
  expect(same.stdout).toMatch(/^No answer changes, of \d+ questions/);
  const alone = await diff('--knowledge', join(folder, 'market'));
  expect(alone.stderr).toContain('holds several stories: lighthouse, market. Give the folder of one');
  expect(alone.stderr).not.toContain('--story');
  expect(alone.code).toBe(2);
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
