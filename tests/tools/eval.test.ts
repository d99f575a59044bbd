import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fixtureFolder } from '../helpers/load-fixture-pack.ts';
import { runHere, runScript } from './run-script.ts';

const STORY = ['--knowledge', fixtureFolder('lighthouse-story')];

const RIGHT = {
  id: 'L1',
  q: 'How many steps did the keeper climb?',
  answerable: true,
  gold: ['p1s2'],
  must: [['212']],
  style: 'plain',
};
const WRONG = { id: 'L2', q: 'How strong was the wind?', answerable: true, gold: ['p4s2'], must: [], style: 'plain' };
const MISSED = {
  id: 'L3',
  q: 'What is the capital of France?',
  answerable: true,
  gold: ['p4s3'],
  must: [],
  style: 'odd',
};
const REFUSED = { id: 'L4', q: 'What are the goats called?', answerable: false, gold: [], must: [], style: 'plain' };
const FALSE = { id: 'L5', q: 'Who made the old lens?', answerable: false, gold: [], must: [], style: 'odd' };

let folder = '';
const file = (name: string) => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'footnote-eval-'));
  const lines = [RIGHT, WRONG, MISSED, REFUSED, FALSE].map((labelled) => JSON.stringify(labelled));
  await writeFile(file('questions.jsonl'), `${lines.join('\r\n')}\r\n\r\n`);
  await writeFile(file('broken.jsonl'), `${lines[0]}\n{"id":"L2","q":"Who?","answerable":"no"}\n`);
  await writeStories();
});

/** Two stories, one of them without a question of its pack that is asked; and folders that are none. */
async function writeStories(): Promise<void> {
  const questions = `questions:
  - id: length
    question: How long is the bridge?
    also: [What is the length of the bridge?]
    answer: It is 412 metres long.
    cites: [412 metres long]
`;
  const asked = { ...RIGHT, q: 'How long is the bridge?', gold: ['bridge:p1s1'], must: [['412']] };
  const offTopic = { ...REFUSED, q: 'xkcd qwrtz', note: 'offtopic' };
  const written: [string, string][] = [
    ['stories/bridge/bridge.md', '# A bridge\n\nThe new bridge is 412 metres long. It is red.\n'],
    ['stories/bridge/questions.yaml', questions],
    ['stories/bridge.jsonl', [asked, offTopic].map((line) => JSON.stringify(line)).join('\n')],
    ['stories/tower/tower.md', '# A tower\n\nThe tower fell.\n'],
    ['stories/tower.jsonl', JSON.stringify({ ...asked, q: 'Who likes cheese?', gold: ['p1s1'] })],
    ['alone/lost.jsonl', JSON.stringify(asked)],
    ['torn/torn.jsonl', '{'],
  ];
  for (const [path, text] of written) {
    await mkdir(dirname(file(path)), { recursive: true });
    await writeFile(file(path), text);
  }
}

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('npm run eval', () => {
  test('prints the rates as one JSON object with --json', async () => {
    const { code, stdout, stderr } = await runScript('eval', [
      '--questions',
      file('questions.jsonl'),
      '--json',
      ...STORY,
    ]);
    expect(stdout).toMatch(/^\{.*\}\n$/);
    const rates = JSON.parse(stdout);
    expect(rates).toMatchObject({ questions: 5, answerable: 3, refused: 1 / 2, hedged: 0, false: 1 / 2, trust: 0 });
    for (const key of ['right', 'rightOrShown', 'wrong', 'missed']) expect(rates[key]).toBeCloseTo(1 / 3, 10);
    expect(rates.styles).toMatchObject([
      { style: 'odd', questions: 2, false: 1 },
      { style: 'plain', questions: 3, right: 1 / 2, refused: 1 },
    ]);
    expect(rates.failures).toMatchObject([
      { id: 'L2', verdict: 'wrong', outcome: 'answered' },
      { id: 'L3', verdict: 'missed' },
      { id: 'L5', verdict: 'false', outcome: 'answered' },
    ]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  test('asks stories as an article alone and with their pack, and averages them', async () => {
    const { code, stdout, stderr } = await runHere('eval', ['--stories', file('stories'), '--json']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const { stories, mean } = JSON.parse(stdout);
    expect(stories.map(({ name }: { name: string }) => name)).toEqual(['bridge', 'tower']);
    expect(stories[0]).toMatchObject({
      pack: { questions: 2, answerable: 1, right: 1, offTopicRefused: 1, trust: 1 },
      bare: { questions: 2, answerable: 1, wrong: 0, false: 0, offTopicRefused: 1 },
    });
    expect(stories[1].pack).toMatchObject({ questions: 1, right: 0, false: 0 });
    expect(mean.pack.right).toBe(1 / 2);
  });

  test('prints stories as a table for a person', async () => {
    const { code, stdout } = await runHere('eval', ['--stories', file('stories')]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^story +right +right or shown +wrong +false +off-topic refused +trust$/m);
    expect(stdout).toMatch(/^ +with its pack +100\.0 % +100\.0 % +0\.0 % +0\.0 % +100\.0 % +100\.0 %$/m);
    expect(stdout).toMatch(/^mean +article alone( +\d+\.\d %){6}$/m);
  });

  test('prints a table of rates and every failure for a person', async () => {
    const { code, stdout, stderr } = await runHere('eval', ['--questions', file('questions.jsonl'), ...STORY]);
    expect(stdout).toMatch(/^style +questions +right +right or shown +wrong +refused +hedged +false +trust$/m);
    expect(stdout).toMatch(/^all +5 +33\.3 % +33\.3 % +33\.3 % +50\.0 % +0\.0 % +50\.0 % +0\.0 %$/m);
    expect(stdout).toContain('wrong   L2  "How strong was the wind?"  wants p4s2');
    expect(stdout).toContain('missed  L3');
    expect(stdout).toContain('false   L5  "Who made the old lens?"  not in the story');
    expect(stdout).not.toMatch(/L1|L4/);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });
});

describe('npm run eval refuses', () => {
  test.each([
    ['stories that are not there', () => ['--stories', file('none')], 1, /none cannot be read/],
    [
      'a folder without stories',
      () => ['--stories', file('stories/bridge')],
      1,
      /Expected NAME\.jsonl beside a pack NAME/,
    ],
    [
      'a story without its pack',
      () => ['--stories', file('alone')],
      1,
      /lost.*The pack of .*lost\.jsonl cannot be used/s,
    ],
    ['a story with a broken line', () => ['--stories', file('torn')], 1, /torn\.jsonl: Line 1/],
    ['stories and questions at once', () => ['--stories', 'a', '--questions', 'b'], 2, /Expected one of/],
    ['to run without a file of questions', () => [...STORY], 2, /--questions FILE/],
    ['a file that is not there', () => ['--questions', file('none.jsonl'), ...STORY], 1, /none\.jsonl/],
    ['a file with a broken line', () => ['--questions', file('broken.jsonl'), ...STORY], 1, /Line 2: answerable/],
  ])('%s, in plain words and on standard error only', async (_, args, expected, told) => {
    const { code, stdout, stderr } = await runHere('eval', args());
    expect({ code, stdout }).toEqual({ code: expected, stdout: '' });
    expect(stderr).toMatch(told);
    expect(stderr).not.toMatch(/^\s+at .*:\d+:\d+/m);
  });
});
