import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readKnowledge } from '../../src/infra/knowledge-files.ts';
import { loadPack } from '../../src/pack/load-pack.ts';
import { copyPack } from '../helpers/edited-pack.ts';
import { makeStoreFolder, type StoreFolder } from '../helpers/temporary-store.ts';
import { runHere } from './run-script.ts';

const NIGHT_MARKET = 'tests/fixtures/night-market';
const GUILD = '123456789012345678';

let folder: StoreFolder;
beforeEach(async () => {
  folder = await makeStoreFolder();
});
afterEach(() => folder.remove());

const desk = (...args: string[]) =>
  runHere('desk', args, { env: { DATABASE_URL: folder.url, KNOWLEDGE_DIR: NIGHT_MARKET } });

async function fill(): Promise<void> {
  const store = await folder.open();
  store.recordGap({ question: 'Who \u001b\u202E sings?', outcome: 'closest', nearest: 'dogs' });
  store.recordGap({ question: 'Who sings?', outcome: 'closest', nearest: 'dogs' });
  store.recordGap({ question: 'What did NATO say?', outcome: 'unknown' });
  await store.recordVote({ entry: 'opening-day', isHelpful: false, expectation: 'the hour', userId: '1' });
  await store.close();
}

describe('npm run desk', () => {
  test('lists gaps, most asked first, and votes, weakest first', async () => {
    await fill();
    const gaps = await desk('gaps');
    expect(gaps).toMatchObject({ code: 0, stderr: '' });
    expect(gaps.stdout).toMatch(
      /^ {5}2 {2}Who sings\?.* \(closest, nearest dogs, last on \d{4}-\d\d-\d\d\)\n {5}1 {2}What did NATO say\?/,
    );
    expect(gaps.stdout).not.toContain('\u001b');
    expect((await desk('votes')).stdout).toBe('opening-day: helpful 0, not helpful 1\n        expected: the hour\n');
    const [first] = (await desk('gaps', '--json', '--limit', '1')).stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(first).toMatchObject({ question: 'who sings', count: 2 });
  });

  test('says so where there is nothing', async () => {
    expect((await desk('gaps')).stdout).toBe('No open questions.\n');
    expect((await desk('votes')).stdout).toBe('No votes.\n');
  });

  test('exports what its own import, the check of the pack and the evaluation take', async () => {
    await fill();
    const taught = join(folder.path, 'taught.yaml');
    await writeFile(
      taught,
      `questions:
  - id: ferry
    question: "Until when does the ferry run?"
    answer: "It runs until midnight."
    cites: ["A ferry runs from Pell Island every 20 minutes until midnight", "Stall rents stay as they were"]
  - id: bad
    question: "When does the ferry stop?"
    answer: "At 11."
    cites: ["A ferry runs from Pell Island every 20 minutes until midnight"]
`,
    );
    const imported = await desk('import', taught, '--guild', GUILD);
    expect(imported).toMatchObject({ code: 1, stdout: '1 draft kept of 2.\n' });
    expect(imported.stderr).toContain('“When does the ferry stop?” in taught.yaml\n  expected only numbers and dates');

    const out = join(folder.path, 'out');
    const exported = await desk('export', out);
    expect(exported).toMatchObject({ code: 0, stderr: '' });
    expect(exported.stdout.trim().split('\n')).toHaveLength(3);
    expect(await readFile(join(out, 'drafts.yaml'), 'utf8')).toContain('Stall rents stay as they were');

    const again = await desk('import', join(out, 'drafts.yaml'), '--guild', GUILD.replace('1', '9'));
    expect(again).toMatchObject({ code: 0, stdout: '1 draft kept of 1.\n' });
    const evaluated = await runHere('eval', [
      '--questions',
      join(out, 'votes.jsonl'),
      '--knowledge',
      NIGHT_MARKET,
      '--json',
    ]);
    expect(JSON.parse(evaluated.stdout)).toMatchObject({ questions: 1, right: 1 });

    const twice = await desk('export', out);
    expect(twice.code).toBe(1);
    expect(twice.stderr).toMatch(/gaps\.yaml is there already, and nothing is written over it/);
  });

  test('keeps nothing of a file that is no list of questions', async () => {
    const file = join(folder.path, 'facts.yaml');
    for (const [text, told] of [
      ['facts:\n  - id: x\n    fact: y\n    cites: ["a b c"]\n', 'an entry of another kind'],
      ['questions: [', 'expected'],
      ['just text', 'one or more of the lists'],
    ] as const) {
      await writeFile(file, text);
      const { code, stderr, stdout } = await desk('import', file, '--guild', GUILD);
      expect([code, stdout]).toEqual([1, '']);
      expect(stderr).toContain(told);
    }
    expect((await desk('import', join(folder.path, 'nowhere.yaml'), '--guild', GUILD)).stderr).toContain('ENOENT');
    expect(await folder.query('SELECT * FROM drafts')).toEqual([]);
  });

  test.each([
    [[], 'Expected gaps, votes, export or import; found nothing.'],
    [['gasp'], 'found “gasp”'],
    [['gaps', 'all'], 'a word too many'],
    [['gaps', '--limit', 'x'], 'a whole number above 0'],
    [['export'], 'Expected a folder after “export”.'],
    [['import', 'x.yaml'], 'Expected --guild'],
    [['import', 'x.yaml', '--guild', '12'], '17 to 20 digits'],
    [['gaps', '--nope'], '--nope'],
  ])('refuses %j with the usage', async (args, told) => {
    const { code, stderr, stdout } = await desk(...args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(told);
    expect(stderr).toContain('npm run -s desk -- gaps');
  });

  test('tells of a database that cannot be used', async () => {
    await writeFile(
      join(folder.path, 'no.db'),
      'this is no database, but a text that is long enough to be one'.repeat(20),
    );
    const { code, stderr } = await runHere('desk', ['gaps'], { env: { DATABASE_URL: `file:${folder.path}/no.db` } });
    expect(code).toBe(1);
    expect(stderr).toMatch(/database/);
    expect(stderr).not.toContain('    at ');
  });
});

describe('npm run desk with a spreadsheet', () => {
  const sheet = async (edit: (text: string) => string) => {
    const pack = await copyPack(NIGHT_MARKET);
    const run = (...args: string[]) => runHere('desk', [...args, '--knowledge', pack.folder]);
    const file = join(folder.path, 'sheet.csv');
    expect(await run('export', '--csv', file)).toMatchObject({ code: 0, stderr: '' });
    await writeFile(file, edit(await readFile(file, 'utf8')));
    const yaml = () => readFile(join(pack.folder, 'questions.yaml'), 'utf8');
    const before = await yaml();
    return { ended: await run('import', file), before, after: await yaml(), pack, run };
  };

  test('changes nothing with a table as it was exported', async () => {
    const { ended, before, after } = await sheet((text) => text);
    expect(ended).toMatchObject({ code: 0, stderr: '', stdout: '0 changed, 0 new, 9 as they were.\n' });
    expect(after).toBe(before);
  });

  test('writes what was changed and added into the files, in their layout', async () => {
    const added =
      '"","Is there a ferry; at night?","=1+1\nlast|boat; when?\n","Until midnight.","every 20 minutes until midnight"';
    const { ended, before, after, pack } = await sheet(
      (text) =>
        `${text.replace('It reopens on 3 May.', 'On 3 May it reopens.').split('\r\n').slice(0, -2).join('\r\n')}\r\n${added}\r\n`,
    );
    expect(ended.stderr).toBe('');
    expect(ended.stdout).toMatch(/^1 changed, 1 new, 7 as they were\. 1 question of the pack/);
    expect(after.startsWith(before.replace('It reopens on 3 May.', 'On 3 May it reopens.').trimEnd())).toBe(true);
    const read = loadPack((await readKnowledge(pack.folder)).files);
    expect(read.problems).toEqual([]);
    expect(read.pack?.questions.at(-1)).toMatchObject({
      id: 'is-there-a-ferry-at-night',
      also: ['=1+1', 'last|boat; when?'],
    });
  });

  test('is no formula for a spreadsheet, and comes back as it was', async () => {
    const hostile = ['=HYPERLINK("http://x","y")', '+1', '-2', '@SUM(A1)', 'a;b|c'];
    const { ended, pack, run } = await sheet((text) =>
      text.replace(/"opening-day","([^"]*)","/, (row) => `${row}'${hostile.join('\n').replaceAll('"', '""')}\n`),
    );
    expect(ended).toMatchObject({ code: 0, stderr: '' });
    const { stdout } = await run('export', '--csv');
    expect(stdout).not.toMatch(/(?:^|[,\n]"?)[=+@-]/m);
    await writeFile(join(folder.path, 'again.csv'), stdout);
    expect((await run('import', join(folder.path, 'again.csv'))).stdout).toBe('0 changed, 0 new, 9 as they were.\n');
    const read = loadPack((await readKnowledge(pack.folder)).files);
    expect(read.pack?.questions.find(({ id }) => id === 'opening-day')?.also).toEqual(expect.arrayContaining(hostile));
  });

  test.each([
    [
      'a number that the quote lacks',
      (text: string) => text.replace('It reopens on 3 May.', 'It reopens on 9 May.'),
      /^Nothing is written\.\n\nsheet\.csv\n +2:1 expected only numbers and dates.*\n +found: in row 2: “9”/,
    ],
    [
      'two wrong rows',
      (text: string) =>
        `${text}"","Who sings?","","Wren.","not in the story at all"\r\n"","Who dances?","","Nobody.","nor is this one here"\r\n`,
      /^Nothing is written\.\n\nsheet\.csv\n +\d+:1 expected a quote.*\n +found: in row 11: “not in the story at all”[\s\S]*found: in row 12: “nor/,
    ],
    ['no column', () => 'x,y\n1,2\n', /the columns question/],
    ['an id twice', (text: string) => text.replace('"repair-cost"', '"opening-day"'), /each id once/],
    ['nothing', () => '', /the columns question/],
  ])('writes nothing of a table with %s', async (_, edit, told) => {
    const { ended, before, after } = await sheet(edit);
    expect(ended.code).toBe(1);
    expect(ended.stderr).toMatch(told);
    expect(after).toBe(before);
  });
});
