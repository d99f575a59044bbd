import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseLabelledQuestions } from '../../../../src/answers/quality/labelled-questions.ts';
import type { Taught } from '../../../../src/contracts/draft.ts';
import type { Gap } from '../../../../src/contracts/feedback.ts';
import { finish } from '../../../../src/contracts/steps.ts';
import { checkDrafts } from '../../../../src/features/desk/taught/check-drafts.ts';
import { writeDrafts } from '../../../../src/features/desk/taught/write-drafts.ts';
import { writeGaps } from '../../../../src/features/desk/taught/write-gaps.ts';
import { writeVotes } from '../../../../src/features/desk/taught/write-votes.ts';
import { readKnowledge } from '../../../../src/infra/knowledge-files.ts';
import { loadPack } from '../../../../src/pack/load-pack.ts';
import { anyText } from '../../../helpers/any-text.ts';
import { fixtureFolder, loadFixturePack } from '../../../helpers/load-fixture-pack.ts';

const { files } = await readKnowledge(fixtureFolder('night-market'));
const pack = await loadFixturePack('night-market');

function gap(sample: string, more: Partial<Gap> = {}): Gap {
  return { id: 1, question: sample, sample, outcome: 'unknown', count: 1, lastSeen: Date.UTC(2026, 2, 4), ...more };
}

/** The pack with another file beside its own. */
function packWith(text: string) {
  const { pack: loaded, problems } = loadPack([...files, { path: 'z-desk.yaml', text }]);
  expect(problems).toEqual([]);
  return loaded ?? pack;
}

function check(drafts: Taught[]) {
  return finish(checkDrafts(pack, drafts, (_, index) => `desk-${index}`));
}

const FERRY: Taught = {
  question: 'Until when does the ferry run?',
  answer: 'It runs until midnight.',
  quote: 'A ferry runs from Pell Island every 20 minutes until midnight',
};

describe('gaps as YAML', () => {
  test('are unanswered questions that the pack takes as they are, most asked first', () => {
    const text = writeGaps([gap('Is there parking?', { count: 12 }), gap('Who sings?', { nearest: 'dogs' })], pack);
    const { unanswered } = packWith(text);
    expect(unanswered.slice(pack.unanswered.length).map(({ id, question }) => ({ id, question }))).toEqual([
      { id: 'is-there-parking', question: 'Is there parking?' },
      { id: 'who-sings', question: 'Who sings?' },
    ]);
    expect(text).toContain('  # asked 12 times, last on 2026-03-04; shown as unknown\n');
    expect(text).toContain('  # nearest: dogs. If it is that one, there: also: ["Who sings?"]\n');
  });

  test('leave out what the pack knows by now, and what is asked twice', () => {
    const text = writeGaps([gap('are dogs ALLOWED'), gap('Who sings?'), gap('who sings')], pack);
    expect(packWith(text).unanswered).toHaveLength(pack.unanswered.length + 1);
  });

  test('get ids of their own where questions look alike, or have no Latin letter', () => {
    const text = writeGaps([gap('Dogs'), gap('Скільки коштує?'), gap('주차?'), gap('Opening day')], pack);
    const ids = packWith(text).unanswered.map(({ id }) => id);
    expect(ids.slice(pack.unanswered.length)).toEqual(['dogs-2', 'question', 'question-2', 'opening-day-2']);
  });

  test.each([
    'a: b',
    '"]\nunanswered: x',
    '# no comment',
    '!!js/function "boom"',
    '&a *a',
    '- - - {',
    "'\u2028- id: x\u0085",
    '*dogs*\r\n  - id: injected',
    '%YAML 1.1\n---\n',
    '\u202Eevil\u0000',
  ])('hold hostile text as text: %j', (hostile) => {
    const { unanswered, questions } = packWith(writeGaps([gap(hostile, { nearest: 'dogs' })], pack));
    expect(unanswered).toHaveLength(pack.unanswered.length + 1);
    expect(questions).toHaveLength(pack.questions.length);
    expect(unanswered.some(({ id }) => id === 'injected' || id === 'x')).toBe(false);
  });

  test('of any text stay one good file', () => {
    fc.assert(
      fc.property(fc.array(anyText(), { maxLength: 5 }), (samples) => {
        packWith(
          writeGaps(
            samples.map((sample) => gap(sample, { nearest: sample })),
            pack,
          ),
        );
      }),
      { numRuns: 30 },
    );
  });

  test('of nothing are a good file too', () => {
    expect(packWith(writeGaps([], pack)).unanswered).toHaveLength(pack.unanswered.length);
  });

  test('keep to the room there is, and leave out what is least asked', () => {
    const gaps = Array.from({ length: 10_000 }, (_, index) => gap(`What about the ${index}th lantern 灯笼?`));
    const text = writeGaps(gaps, pack, 100_000);
    expect(new TextEncoder().encode(text).length).toBeLessThanOrEqual(100_000);
    const { unanswered } = packWith(text);
    expect(unanswered[pack.unanswered.length]?.question).toBe('What about the 0th lantern 灯笼?');
    expect(unanswered.length).toBeGreaterThan(500);
  });
});

describe('a draft', () => {
  test('is good where its quote stands in the article and bears out its answer', () => {
    const { checked, questions } = check([FERRY]);
    expect(checked).toEqual([{ draft: FERRY, problems: [] }]);
    expect(questions).toMatchObject([{ id: 'desk-0', citations: [{ paragraph: 4 }] }]);
  });

  test('may cite several quotes, a line each', () => {
    const quote = 'The repairs cost 12 million marks\n\n Stall rents stay as they were before the fire ';
    const { questions } = check([{ question: 'What about money?', answer: 'Rents stay.', quote }]);
    expect(questions[0]?.citations).toHaveLength(2);
  });

  test.each<[string, Partial<Taught>, RegExp]>([
    [
      'a quote that is not there',
      { quote: 'A ferry runs from Pell Island every 20 minutes until noon' },
      /Did you mean/,
    ],
    ['a number that the quote lacks', { answer: 'It runs every 25 minutes.' }, /“25 minutes” in the answer/],
    ['a name that the quote lacks', { answer: 'Ada Wren steers it until midnight.' }, /“Ada Wren” in the answer/],
    ['a question that the pack has', { question: 'are dogs allowed' }, /as in “dogs” of the pack/],
    ['no quote', { quote: ' \n ' }, /at least one quote/],
    ['no answer', { answer: ' ' }, /an empty text/],
    ['a quote of two words', { quote: 'A ferry' }, /words/],
  ])('is refused for %s', (_, wrong, told) => {
    const { checked, questions } = check([{ ...FERRY, ...wrong }]);
    expect(questions).toEqual([]);
    expect(checked[0]?.problems.map(({ expected, found, advice }) => `${expected} ${found} ${advice}`).join()).toMatch(
      told,
    );
  });

  test('with a problem keeps no other out, and the first of two for one question stands', () => {
    const bad = { ...FERRY, question: 'Who steers?', answer: 'Ada Wren does.' };
    const twin = { ...FERRY, question: 'until when does the FERRY run' };
    const { checked, questions } = check([bad, FERRY, twin]);
    expect(checked.map(({ problems }) => problems.length)).toEqual([1, 0, 1]);
    expect(questions).toHaveLength(1);
  });
});

describe('drafts as YAML', () => {
  test('pass the check of the pack; those with problems stand in comments with what to do', () => {
    const bad = { ...FERRY, question: 'Who steers?\n# injected: yes', answer: 'Ada Wren\ndoes.' };
    const text = writeDrafts(check([bad, FERRY]).checked, pack);
    expect(packWith(text).questions.slice(pack.questions.length)).toMatchObject([
      { id: 'until-when-does-the-ferry-run', question: FERRY.question, answer: FERRY.answer },
    ]);
    expect(text).toMatch(/# - expected only names .*Ada Wren/);
  });

  test('of any text are one good file', () => {
    const taught = fc.record({ question: anyText(), answer: anyText(), quote: anyText() });
    fc.assert(
      fc.property(fc.array(taught, { maxLength: 3 }), (drafts) => {
        packWith(writeDrafts(check(drafts).checked, pack));
      }),
      { numRuns: 20 },
    );
  });
});

describe('votes as JSONL', () => {
  test('are labelled questions that the evaluation takes', () => {
    const text = writeVotes(
      [
        { entry: 'opening-day', helpful: 1, notHelpful: 3, expectations: ['the "hour"\nplease'] },
        { entry: 'dogs', helpful: 2, notHelpful: 0, expectations: [] },
        { entry: 'gone', helpful: 0, notHelpful: 1, expectations: [] },
        { entry: 'lantern-quay#p1s1', helpful: 0, notHelpful: 1, expectations: [] },
      ],
      pack,
    );
    expect(parseLabelledQuestions(text)).toEqual({
      questions: [
        {
          id: 'opening-day',
          q: 'When does the night market reopen?',
          answerable: true,
          gold: ['p1s1'],
          must: [],
          style: 'not helpful',
        },
        { id: 'dogs', q: 'Are dogs allowed?', answerable: false, gold: [], must: [], style: 'helpful' },
      ],
    });
    expect(JSON.parse(text.split('\n')[0] ?? '')).toMatchObject({
      helpful: 1,
      notHelpful: 3,
      expected: ['the "hour"\nplease'],
    });
  });
});
