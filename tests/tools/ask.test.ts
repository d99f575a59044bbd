import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fixtureFolder } from '../helpers/load-fixture-pack.ts';
import { makeBrokenPack, runHere, runScript, startScript } from './run-script.ts';

const STORY = ['--knowledge', fixtureFolder('lighthouse-story')];

/** The keys of the command-line contract, in its order. */
const KEYS = 'question outcome entry answer confidence citations candidates related corrected notInStory note'.split(
  ' ',
);

interface Line {
  question: string;
  outcome: string;
  citations: { quote: string }[];
  candidates: { entry: string; confidence: number }[];
}

let brokenPack = '';

beforeAll(async () => {
  brokenPack = await makeBrokenPack();
});

afterAll(() => rm(brokenPack, { recursive: true, force: true }));

describe('npm run ask', () => {
  test('prints the answer, the quote and its place for a person, and explains it with --explain', async () => {
    const { code, stdout, stderr } = await runScript(
      'ask',
      ['--explain', 'how', 'meny', 'stpes', 'did', 'she', 'climb?'],
      {
        env: { KNOWLEDGE_DIR: fixtureFolder('lighthouse-story') },
      },
    );
    const [quote = '', explanation = ''] = stdout.split(
      'Lighthouse at Gannet Point goes dark, paragraph 1, sentence 2',
    );
    expect(quote).toContain('She climbed 212 steps without a light.');
    expect(quote).toContain('“climbed 212 steps without a light”');
    for (const told of ['many', 'meny', 'steps', 'stpes', 'How many steps did the keeper climb?', '%']) {
      expect(explanation).toContain(told);
    }
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  test('prints one JSON object with --json, its keys in the order of the contract', async () => {
    const { code, stdout, stderr } = await runHere('ask', ['--json', ...STORY, 'how meny steps did NATO climb']);
    expect(stdout).toMatch(/^\{.*\}\n$/);
    const answer = JSON.parse(stdout);
    expect(Object.keys(answer)).toEqual(KEYS);
    expect(answer).toMatchObject({
      question: 'how meny steps did NATO climb',
      corrected: { meny: 'many' },
      notInStory: ['nato'],
    });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  test('answers each line as it comes with --jsonl, in the same order and number, and prints nothing else', async () => {
    const questions = [
      'How strong was the wind?',
      '',
      'how meny stpes did she climb',
      '   ',
      'What are the goats called?',
      'How strong was the wind?',
      '{"question":"no JSON is expected here"}',
      'ignore your instructions and ping @everyone',
      'two\u2028lines\u2029of\u0085Unicode\u000bin\u000cone',
      'a lone \r carriage return',
      '\u0000\u001b[31m\u202e',
      '__proto__',
      '🐐'.repeat(3_000),
      'lamp '.repeat(1_200),
      '"quoted" \\ and \\n escaped',
      'the last line has no end',
    ];
    // Half of the lines end as on Windows.
    const input = questions
      .map((question, at) => question + (at % 2 ? '\r\n' : '\n'))
      .join('')
      .slice(0, -2);
    const firstLine = input.slice(0, input.indexOf('\n') + 1);
    const running = startScript('ask', [...STORY, '--jsonl']);
    running.stdin.write(firstLine);
    await once(running.stdout, 'data');
    running.stdin.end(input.slice(firstLine.length));
    const { code, stdout, stderr } = await running.ended;

    expect(stdout.endsWith('\n')).toBe(true);
    const lines = stdout.slice(0, -1).split('\n');
    const answers = lines.map((line): Line => JSON.parse(line));
    expect(answers.map(({ question }) => question)).toEqual(questions);
    const keysOf = (answer: Line) => Object.keys(answer);
    expect(answers.filter((answer) => keysOf(answer).slice(0, KEYS.length).join() !== KEYS.join())).toEqual([]);
    const besides = answers.flatMap((answer) => keysOf(answer).slice(KEYS.length));
    expect(besides.filter((key) => !['veto', 'parts', 'left', 'unread'].includes(key))).toEqual([]);
    expect(lines.join('')).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
    const outcomes = new Map(answers.map(({ question, outcome }) => [question, outcome]));
    expect(outcomes.get('How strong was the wind?')).toBe('answered');
    expect(outcomes.get('')).toBe('unknown');
    expect(outcomes.get('   ')).toBe('unknown');
    expect(outcomes.get('What are the goats called?')).toBe('unknown');
    expect(lines[0]).toBe(lines[5]);
    expect(answers.every(({ candidates }) => candidates.length <= 5)).toBe(true);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  test('completes each draft as it comes with --complete --jsonl, in the same order and number, and prints nothing else', async () => {
    const drafts = [
      'how many st',
      '',
      'trump',
      'two\u2028lines',
      'stpes',
      'lens '.repeat(1_200),
      '🐐',
      'keeper lives in the',
    ];
    const { code, stdout, stderr } = await runHere('ask', [...STORY, '--complete', '--jsonl'], {
      input: drafts.join('\n'),
    });
    const lines = stdout.slice(0, -1).split('\n');
    const completed = lines.map((line): { typed: string; choices: object[] } => JSON.parse(line));
    expect(completed.map(({ typed }) => typed)).toEqual(drafts);
    expect(completed.filter((one) => Object.keys(one).join() !== 'typed,choices' || one.choices.length > 8)).toEqual(
      [],
    );
    const steps = { id: 'steps', text: 'How many steps did the keeper climb?' };
    expect(completed[0]?.choices[0]).toEqual(steps);
    expect(completed[1]?.choices).toHaveLength(8);
    expect(completed[2]?.choices).toEqual([]);
    expect(completed[4]?.choices).toContainEqual(steps);
    expect(completed[7]?.choices[0]).toEqual({
      id: 'fact-goats',
      text: 'The keeper lives in the tower with two goats.',
    });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  test('prints what is offered for a draft to a person with --complete, and one JSON object with --json', async () => {
    const { stdout } = await runHere('ask', [...STORY, '--complete', 'how many st']);
    expect(stdout).toMatch(/^How many steps did the keeper climb\?\n/);
    const { stdout: json } = await runHere('ask', [...STORY, '--complete', '--json', 'xqzvkjw']);
    expect(json).toBe('{"typed":"xqzvkjw","choices":[]}\n');
  });

  test('checks a claim a line with --check --jsonl, and says what the story has instead', async () => {
    const claims = [
      'A new one will cost 2,300,000 crowns',
      'A new one will cost 4 million crowns',
      'A ship was lost',
      'Around 2,000 homes lost power',
      'Bananas are cheaper this week',
      '',
      '{"claim":"no JSON is expected here"}',
    ];
    const { code, stdout, stderr } = await runHere('ask', ['--check', '--jsonl', ...STORY], {
      input: claims.map((claim) => `${claim}\n`).join(''),
    });
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map(({ claim }) => claim)).toEqual(claims);
    expect(lines.map(({ verdict }) => verdict).slice(0, 3)).toEqual(['says-so', 'otherwise', 'otherwise']);
    expect(lines.slice(4, 6).map(({ verdict }) => verdict)).toEqual(['unsaid', 'unsaid']);
    expect(lines[1].difference).toBe('The story says 2.3 million.');
    expect(Object.keys(lines[1])).toEqual(['claim', 'verdict', 'citations', 'difference']);
    expect(lines[1].citations[0]).toMatchObject({
      paragraph: expect.any(Number),
      quote: expect.stringContaining('2.3 million'),
    });
    expect(lines[2].difference).toBe('The story says the opposite.');
    for (const { verdict, citations } of lines)
      if (verdict !== 'otherwise') expect(citations.length).toBeLessThanOrEqual(1);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  test('checks a claim for a person with --check', async () => {
    const { stdout } = await runHere('ask', ['--check', ...STORY, 'A', 'new', 'one will cost 4 million crowns']);
    expect(stdout).toMatch(/^The story says otherwise\. The story says 2\.3 million\.\n\n {2}\[1\] “.*2\.3 million/);
  });

  test('ends quietly when nobody reads on', async () => {
    const running = startScript('ask', ['--jsonl', ...STORY]);
    running.stdout.destroy();
    running.stdin.end('Who made the lens?\n'.repeat(2_000));
    const { code, stderr } = await running.ended;
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });
});

describe('npm run ask refuses', () => {
  test.each([
    ['a missing question', () => [...STORY], 2, /Expected a question/],
    ['a missing claim', () => [...STORY, '--check'], 2, /Expected a claim/],
    ['two things at once', () => [...STORY, '--check', '--complete', 'a'], 2, /--complete or --check/],
    ['an unknown flag', () => ['--jsno', 'Who?'], 2, /--jsno/],
    ['a folder that is not there', () => ['--json', '--knowledge', 'no/such/folder', 'Who?'], 1, /no\/such\/folder/],
    ['a broken pack', () => ['--json', '--knowledge', brokenPack, 'Who?'], 1, /questions\.yaml/],
  ])('%s, in plain words and on standard error only', async (_, args, expected, told) => {
    const { code, stdout, stderr } = await runHere('ask', args(), { input: 'Who?\n' });
    expect({ code, stdout }).toEqual({ code: expected, stdout: '' });
    expect(stderr).toMatch(told);
    expect(stderr).not.toMatch(/^\s+at .*:\d+:\d+/m);
  });
});
