import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeQuiz, makeQuizInSteps } from '../../../src/features/quiz/make-quiz.ts';
import type { Pack, QuestionEntry } from '../../../src/pack/pack.ts';
import { loadFixturePack } from '../../helpers/load-fixture-pack.ts';
import { cite, makeArticle, makePack, makeQuestion } from '../../helpers/make-pack.ts';

/** A story of one paragraph, with an entry on each of its sentences. */
function packOf(...entries: { question: string; answer: string; on?: number[] }[]): Pack {
  const article = makeArticle([entries.map(({ answer }, index) => `Sentence ${index + 1} reads ${answer}`)]);
  const questions = entries.map(({ on, ...entry }, index) =>
    makeQuestion({
      ...entry,
      id: `q${index + 1}`,
      citations: (on ?? [index + 1]).map((sentence) => cite(article, 1, sentence)),
    }),
  );
  return makePack({ articles: [article], questions });
}

function optionsFor(pack: Pack, id: string, seed = 'seed'): string[] {
  const asked = makeQuiz(pack, seed, 300).find(({ entry }) => entry.id === id);
  if (!asked) throw new Error(`the quiz does not ask ${id}`);
  return [...asked.options].sort();
}

const counts = [
  { question: 'How many boats sailed?', answer: 'There were 12 boats.' },
  { question: 'How many crews sailed?', answer: 'There were 30 crews.' },
  { question: 'How many flags were raised?', answer: 'They raised 45 flags.' },
  { question: 'How many gulls were seen?', answer: 'They saw 7,000 gulls.' },
];

describe('the options', () => {
  test('are numbers beside a number, as the answers have them', () => {
    expect(optionsFor(packOf(...counts), 'q1')).toEqual(['12', '30', '45', '7,000']);
  });

  test('are dates beside a date', () => {
    const pack = packOf(
      { question: 'When did they sail?', answer: 'They sailed on 3 May 2024.' },
      { question: 'When was the storm?', answer: 'It came last winter.' },
      { question: 'When is the vote?', answer: 'The vote is on Tuesday.' },
      ...counts,
    );
    expect(optionsFor(pack, 'q1')).toEqual(['3 May 2024', 'Tuesday', 'last winter']);
  });

  test('are names beside a name, persons beside persons', () => {
    const pack = packOf(
      { question: 'Who led the fleet?', answer: 'Mara Voss led the fleet.' },
      { question: 'Who paid for the boats?', answer: 'It was Ilse Brand who paid.' },
      { question: 'Who built the boats?', answer: 'The boats were built by Jon Teller.' },
      { question: 'Who warned of the storm?', answer: 'Norland warned of the storm.' },
    );
    const persons = ['Mara Voss', 'Ilse Brand', 'Jon Teller'].map((name) => ({ name, also: [], kind: 'person' }));
    const named = { ...pack, names: [...persons, { name: 'Norland', also: [], kind: 'country' }] };
    expect(optionsFor(named, 'q1')).toEqual(['Ilse Brand', 'Jon Teller', 'Mara Voss']);
  });

  test('are whole answers where no short one is sure, or too few are like it', () => {
    const pack = packOf(
      { question: 'Why did they sail?', answer: 'To find the lost buoy.' },
      { question: 'How many boats sailed?', answer: 'There were 12 boats.' },
      { question: 'What did the mayor say?', answer: 'She wished them luck.' },
    );
    expect(optionsFor(pack, 'q2')).toEqual(['She wished them luck.', 'There were 12 boats.', 'To find the lost buoy.']);
  });

  test('tell what a bare number counts, unless the question says it', () => {
    const pack = packOf(...counts, { question: 'How far did they sail?', answer: 'They sailed 190 miles.' });
    const units = makeQuiz(pack, 'seed', 300).map(({ entry, unit }) => [entry.id, unit]);
    expect(Object.fromEntries(units)).toEqual({
      q1: undefined,
      q2: undefined,
      q3: undefined,
      q4: undefined,
      q5: 'miles',
    });
  });

  test('are never from an entry on the same sentence', () => {
    const pack = packOf(...counts, { question: 'How many sails were set?', answer: 'They set 99 sails.', on: [1] });
    expect(optionsFor(pack, 'q1')).not.toContain('99');
  });

  test('are never another whole answer on a sentence that is cited together with the right one', () => {
    const pack = packOf(
      { question: 'May they sail at night?', answer: 'They may sail by day only.' },
      { question: 'May they sail in fog?', answer: 'Sailing in the dark is forbidden.', on: [2] },
      { question: 'What are the rules?', answer: 'By day only, and never in fog.', on: [1, 2] },
      { question: 'What did the mayor say?', answer: 'She wished them luck.' },
    );
    expect(optionsFor(pack, 'q1')).toEqual(['She wished them luck.', 'They may sail by day only.']);
  });

  test('never say the right one in another spelling, contain it, or stand in it', () => {
    const pack = packOf(
      { question: 'How many boats sailed?', answer: 'There were 12,000 boats.' },
      { question: 'How many boats came back?', answer: 'All twelve thousand boats came back.' },
      ...counts.slice(1),
    );
    expect(optionsFor(pack, 'q1')).toEqual(['12,000', '30', '45', '7,000']);
    const named = packOf(
      { question: 'Who led the fleet?', answer: 'Mara Voss led the fleet.' },
      { question: 'Who spoke?', answer: 'Captain Mara Voss spoke.' },
      { question: 'Who paid for the boats?', answer: 'It was Ilse Brand who paid.' },
      { question: 'Who built the boats?', answer: 'Jon Teller built the boats.' },
    );
    expect(optionsFor(named, 'q1')).toEqual(['Ilse Brand', 'Jon Teller', 'Mara Voss']);
  });

  test('never stand in the question or in what is revealed', () => {
    const pack = packOf(
      { question: 'Who led the fleet that Ilse Brand paid?', answer: 'Mara Voss led the fleet.' },
      { question: 'Who paid for the boats?', answer: 'It was Ilse Brand who paid.' },
      { question: 'Who built the boats?', answer: 'Jon Teller built the boats.' },
      { question: 'Who warned of the storm?', answer: 'Ana Reed warned of the storm.' },
    );
    expect(optionsFor(pack, 'q1')).toEqual(['Ana Reed', 'Jon Teller', 'Mara Voss']);
  });

  test('of a question in two parts are whole answers', () => {
    const pack = packOf(...counts, {
      question: 'How many sailed, and who led them?',
      answer: 'Mara Voss led 80 boats.',
    });
    expect(optionsFor(pack, 'q5')).toContain('Mara Voss led 80 boats.');
  });
});

describe('a quiz', () => {
  test('asks nothing where no two answers can be told apart', () => {
    const same = { question: 'Why?', answer: 'Because of the storm.' };
    expect(makeQuiz(makePack({}), 'seed', 5)).toEqual([]);
    expect(makeQuiz(packOf(same), 'seed', 5)).toEqual([]);
    expect(makeQuiz(packOf(same, { ...same, question: 'Why so?' }), 'seed', 5)).toEqual([]);
    expect(makeQuiz(packOf({ question: 'Why?', answer: '!!!' }, { question: 'How?', answer: '…' }), 'seed', 5)).toEqual(
      [],
    );
  });

  test('offers two options where the pack has no more', () => {
    const pack = packOf({ question: 'Why?', answer: 'The storm.' }, { question: 'How?', answer: 'By boat.' });
    expect(makeQuiz(pack, 'seed', 5).map(({ options }) => options.length)).toEqual([2, 2]);
  });

  test('is the same for the same pack and seed, and begins alike however long it is', async () => {
    const [pack, again] = [await loadFixturePack('lighthouse-story'), await loadFixturePack('lighthouse-story')];
    const quiz = makeQuiz(pack, '1234567890', 10);
    expect(quiz).toHaveLength(10);
    expect(makeQuiz(again, '1234567890', 10)).toEqual(quiz);
    expect(makeQuiz(pack, '1234567890', 3)).toEqual(quiz.slice(0, 3));
    expect(makeQuiz(pack, '1234567891', 10)).not.toEqual(quiz);
  });

  test('puts the right option in every place', async () => {
    const pack = await loadFixturePack('lighthouse-story');
    const places = ['a', 'b', 'c'].flatMap((seed) => makeQuiz(pack, seed, 20)).map(({ right }) => right);
    expect(new Set(places)).toEqual(new Set([0, 1, 2, 3]));
  });

  test('asks on every sentence once before it asks on one again', () => {
    const pack = packOf(
      ...counts,
      { question: 'Which number of boats?', answer: 'A dozen, so to say.', on: [1] },
      { question: 'Was it a good year?', answer: 'Nobody had seen so many.', on: [1] },
    );
    for (const seed of ['a', 'b', 'c']) {
      const first = makeQuiz(pack, seed, 4).map(({ entry }) => entry.citations[0]?.sentence);
      expect(first.toSorted()).toEqual([1, 2, 3, 4]);
    }
  });

  test('begins with questions that have a short answer', () => {
    const pack = packOf({ question: 'Why did they sail?', answer: 'To find the lost buoy.' }, ...counts);
    for (const seed of ['a', 'b', 'c']) expect(makeQuiz(pack, seed, 5).at(-1)?.entry.id).toBe('q1');
  });
});

describe('whatever an editor writes', () => {
  const words = fc.array(
    fc.constantFrom(
      '12',
      '30',
      'twelve',
      'boats',
      'Mara',
      'Voss',
      'the',
      'by',
      'was',
      'May',
      '3',
      '*',
      '🌙',
      '배',
      'кит',
      '-',
      '.',
      '$',
      '',
    ),
    { minLength: 1, maxLength: 12 },
  );
  const opener = fc.constantFrom('How many', 'Who', 'When', 'Which', 'Why', 'How much', '');
  const entries = fc.array(
    fc.record({
      question: fc.tuple(opener, words).map(([first, rest]) => `${first} ${rest.join(' ')}?`),
      answer: words.map((all) => all.join(' ')),
      on: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 2 }),
    }),
    { minLength: 3, maxLength: 12 },
  );

  test('the right option is there exactly once, all options differ, and each is word for word from an answer', () => {
    fc.assert(
      fc.property(entries, fc.string(), (all, seed) => {
        const pack = packOf(...all);
        for (const { entry, options, right } of makeQuiz(pack, seed, 20)) {
          expect(options.length).toBeGreaterThanOrEqual(2);
          expect(options.length).toBeLessThanOrEqual(4);
          expect(new Set(options.map((option) => option.toLowerCase())).size).toBe(options.length);
          const isRight = options.filter((option) => wordsOf(entry.answer).includes(wordsOf(option)));
          expect(isRight).toEqual([options[right]]);
          for (const option of options)
            expect(pack.questions.some((other) => onOneLine(other).includes(option))).toBe(true);
        }
      }),
      { numRuns: 100 },
    );
  });
});

function onOneLine({ answer }: QuestionEntry): string {
  return answer.replace(/\s+/g, ' ').trim();
}

function wordsOf(text: string): string {
  return ` ${(text.match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `;
}

test('a quiz of a large pack reads a part of it, in short steps', () => {
  const entries = Array.from({ length: 2_000 }, (_, number) => ({
    question: `How many boats sailed from port ${number}?`,
    answer: `There were ${number + 2} boats.`,
  }));
  const quiz = makeQuizInSteps(packOf(...entries), 'seed', 20);
  let steps = 0;
  let step = quiz.next();
  for (; !step.done; step = quiz.next()) steps++;
  expect(step.value).toHaveLength(20);
  expect(steps).toBeGreaterThan(300);
  expect(steps).toBeLessThan(1_000);
});
