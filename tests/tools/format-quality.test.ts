import { describe, expect, test } from 'vitest';
import { goodFor } from '../../src/answers/quality/good-for.ts';
import type { EntryQuality, Quality } from '../../src/answers/quality/quality.ts';
import { rate } from '../../src/answers/quality/score-answers.ts';
import { suggestChanges } from '../../src/draft/suggest-changes.ts';
import { loadPack } from '../../src/pack/load-pack.ts';
import { formatQuality } from '../../src/tools/format-quality.ts';

const ENTRY: EntryQuality = {
  id: 'one',
  kind: 'question',
  trouble: 'none',
  phrasings: 11,
  asked: 10,
  found: 10,
  shown: 0,
  missed: 0,
  wrong: 0,
  lost: [],
};

function make(quality: Partial<Quality>): Quality {
  const today = { answered: 0.5, found: 0.8, isMeasured: false };
  return { today, asked: 10, phrasings: 10, rates: rate([]), entries: [], collisions: [], ...quality };
}

describe('the quality of a pack on a terminal', () => {
  test('starts with what became of the phrasings, of questions and of those without an answer apart', () => {
    const text = formatQuality(
      make({
        asked: 20,
        phrasings: 20,
        entries: [
          { ...ENTRY, found: 7, shown: 2, wrong: 1 },
          { ...ENTRY, id: 'why', kind: 'unanswered', found: 5, shown: 4, wrong: 1 },
        ],
      }),
    );
    expect(text).toContain('20 phrasings (`also`), each left out');
    expect(text).toMatch(
      /10 phrasings of 1 question that the story answers\n +70 % {2}found.*\n +20 % {2}shown.*\n +0 % {2}not found\n +10 % {2}answered/,
    );
    expect(text).toMatch(
      /10 phrasings of 1 question that the story does not answer\n +50 % {2}refused\n +40 % {2}met.*\n +10 % {2}answered/,
    );
  });

  test('puts what is answered though it should be refused before all else, each with its advice below', () => {
    const text = formatQuality(
      make({
        entries: [
          { ...ENTRY, id: 'why', kind: 'unanswered', trouble: 'dangerous', found: 8, wrong: 2, advice: 'Mend it.' },
          { ...ENTRY, id: 'two', trouble: 'wrong', found: 9, wrong: 1, advice: 'Move it.' },
          { ...ENTRY, id: 'six', trouble: 'weak', found: 4, shown: 6, advice: 'Add some.' },
          { ...ENTRY, id: 'few', trouble: 'thin', phrasings: 3, asked: 2, found: 2, advice: 'Add 3.' },
        ],
        collisions: [
          {
            sides: [
              { id: 'why', kind: 'unanswered', lost: ['why oh why', 'but why'] },
              { id: 'two', kind: 'question', lost: [] },
            ],
            advice: 'Make them differ.',
          },
        ],
      }),
    );
    const told = [
      'THOUGH THE STORY DOES NOT SAY',
      '  why: 8 of 10 refused, 2 answered\n      Mend it.',
      "TAKE EACH OTHER'S QUESTIONS",
      '  why and two\n      two takes 2 of why, such as “why oh why”\n      Make them differ.',
      'ANSWERED WITH SOMETHING ELSE',
      '  two: 9 of 10 found, 1 answered with something else\n      Move it.',
      'FOUND LESS THAN HALF',
      '  six: 4 of 10 found, 6 shown among the nearest\n      Add some.',
      'FEW PHRASINGS',
      '  few (3)\n',
    ].map((part) => text.indexOf(part));
    expect(told).not.toContain(-1);
    expect(told).toEqual([...told].sort((a, b) => a - b));
  });

  test('lists ten of a kind, and says how many more there are and where', () => {
    const entries = Array.from(
      { length: 13 },
      (_, index): EntryQuality => ({ ...ENTRY, id: `q${index}`, trouble: 'wrong', wrong: 1, found: 9 }),
    );
    const text = formatQuality(make({ entries }));
    expect(text).toContain('(13 questions)');
    expect(text).toContain('q9:');
    expect(text).not.toContain('q10:');
    expect(text).toContain('… and 3 more; --json lists all');
  });

  test('does not give the advice of an entry twice', () => {
    const entry: EntryQuality = { ...ENTRY, trouble: 'wrong', found: 2, wrong: 8, advice: 'Move it.' };
    const text = formatQuality(make({ entries: [entry] }));
    expect(text.split('Move it.')).toHaveLength(2);
    expect(text).toContain('8 answered with something else (see above)');
  });

  test('says that all is fine where it is', () => {
    const why: EntryQuality = { ...ENTRY, id: 'why', kind: 'unanswered' };
    const text = formatQuality(make({ asked: 20, phrasings: 20, entries: [ENTRY, why] }));
    expect(text).toMatch(/nothing to mend\.$/);
    expect(text).not.toMatch(/[A-Z]{4}/);
  });

  test('says when only a part was asked', () => {
    expect(formatQuality(make({ asked: 20_000, phrasings: 100_000, entries: [ENTRY] }))).toContain(
      '20,000 phrasings of 100,000',
    );
  });

  test('recommends unanswered questions where there are none', () => {
    expect(formatQuality(make({ entries: [ENTRY] }))).toContain('foresees no question that the story does not answer');
  });

  test('says that a pack without other phrasings has nothing to leave out, and what to do', () => {
    const text = formatQuality(make({ asked: 0, phrasings: 0 }));
    expect(text).toContain('nothing to leave out');
    expect(text).toContain('Write some questions');
    expect(text).not.toContain('NaN');
  });

  test('does not move the cursor or colour the screen, whatever stands in the pack', () => {
    const text = formatQuality(
      make({ entries: [{ ...ENTRY, trouble: 'weak', found: 0, advice: 'Add “\u001b[31m\u0007\u202e”.' }] }),
    );
    expect(text).not.toMatch(/[^\P{Cc}\n]|\u202e/u);
  });
});

describe('the quality of a small pack', () => {
  const ARTICLE = {
    path: 'articles/holm.md',
    text: '---\ntitle: Bridge in Holm\n---\n\nThe council closed the old bridge on Tuesday. The mill has 27 old clocks.\n\nNobody knew it.\n',
  };
  const QUESTIONS = `questions:
  - id: bridge
    question: When was the bridge closed?
    also: [bridge shut when]
    answer: On Tuesday.
    cites: [The council closed the old bridge on Tuesday]
`;
  const load = (text: string) => loadPack([ARTICLE, { path: 'questions.yaml', text }]);
  const pack = load(QUESTIONS).pack ?? expect.fail('no pack');
  const suggestions = suggestChanges(pack);

  test('says what it is good for today, and calls nothing weak', () => {
    const entries = [{ ...ENTRY, id: 'bridge', trouble: 'weak' as const, asked: 1, found: 0, missed: 1 }];
    const text = formatQuality(make({ asked: 1, phrasings: 1, entries }), suggestions);
    expect(text).toMatch(/^Today: about 1 question in 2 answered; 8 of 10 find their sentence/);
    expect(text).not.toMatch(/weak|LESS THAN HALF|FEW PHRASINGS/);
    expect(goodFor(pack, { asked: 0, entries }).answered).toBeGreaterThan(0.39);
  });

  test('names at most five changes, each a text that the pack takes as it is', () => {
    expect(suggestions.length).toBeGreaterThan(2);
    expect(suggestions.length).toBeLessThanOrEqual(5);
    const [unanswered, clocks] = suggestions;
    expect(unanswered?.text).toMatch(/^unanswered:\n {2}- id: /);
    expect(clocks?.text).toContain('question: "How many old clocks');
    for (const { text } of [unanswered, clocks].flatMap((one) => one ?? [])) {
      const { problems } = loadPack([ARTICLE, { path: 'a.yaml', text: QUESTIONS }, { path: 'b.yaml', text }]);
      expect(problems).toEqual([]);
    }
    expect(suggestions.at(-1)?.text).toMatch(/^# under .*\n {4}also:\n {6}- "bridge shut when"$/);
    // Nothing is left open that a pack would be refused for.
    expect(suggestions.map(({ text }) => text).join('\n')).not.toMatch(/: ""|- $|also:$(?!\n)/m);
  });
});
