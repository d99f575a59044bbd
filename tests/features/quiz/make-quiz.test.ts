import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeQuiz, makeQuizInSteps } from '../../../src/features/quiz/make-quiz.ts';
import type { Pack } from '../../../src/pack/pack.ts';
import { loadFixturePack } from '../../helpers/load-fixture-pack.ts';
import { cite, makeArticle, makePack, makeQuestion } from '../../helpers/make-pack.ts';

/** A story of one paragraph, with an entry on each of its sentences. */
function packOf(...entries: { question: string; answer: string; on?: number[] }[]): Pack {
  const article = makeArticle([
    entries.map(
      ({ answer }, index) => `Line ${String.fromCodePoint(97 + (index % 26)).repeat(1 + index / 26)} reads ${answer}`,
    ),
  ]);
  const questions = entries.map(({ on, ...entry }, index) =>
    makeQuestion({
      ...entry,
      id: `q${index + 1}`,
      citations: (on ?? [index + 1]).map((sentence) => cite(article, 1, sentence)),
    }),
  );
  return makePack({ articles: [article], questions });
}

/** The options for a question, in alphabetical order; undefined if the quiz does not ask it. */
function optionsFor(pack: Pack, id: string, seed = 'seed'): string[] | undefined {
  const asked = makeQuiz(pack, seed, 300).find(({ key }) => key === id);
  return asked?.options.toSorted();
}

const counts = [
  { question: 'How many boats sailed?', answer: 'There were 12 boats.' },
  { question: 'How many crews sailed?', answer: 'There were 30 crews.' },
  { question: 'How many flags were raised?', answer: 'They raised 45 flags.' },
];
const named = (names: string[], kind = 'person') => names.map((name) => ({ name, also: [], kind }));

describe('the options', () => {
  test.each([
    ['How many boats sailed?', 'There were 12 boats.', /^\d{1,2}$/],
    ['How many gulls were seen?', 'They saw 7,000 gulls.', /^\d{1,2},\d00$/],
    ['How many people came?', 'Eleven people came, not 14 as was said.', /^[A-Z][a-z]+$/],
    ['How far did they sail?', 'They sailed 190 miles.', /^\d\d0 miles$/],
    ['What did the boats cost?', 'All three cost $1.8 million.', /^\$\d\.\d million$/],
    ['When did they sail?', 'They sailed on 3 May 2024.', /^\d{1,2} May 2024$/],
    ['When did they sail?', 'They sailed on May 3rd.', /^May \d{1,2}(?:st|nd|rd|th)$/],
    ['When was the vote?', 'It was in August.', /^(?:[JFMASOND][a-z]+)$/],
    ['When was the vote?', 'The vote is on Tuesday.', /^[MTWFS][a-z]+day$/],
    ['When was the storm?', 'It came last winter.', /^last (?:spring|summer|autumn|winter)$/],
    ['When was the peace?', 'It was signed in 1953.', /^19\d\d$/],
  ])('are four of the form of the right one: %s %s', (question, answer, form) => {
    for (const seed of ['a', 'b', 'c', 'd']) {
      const options = optionsFor(packOf({ question, answer }), 'q1', seed) ?? [];
      expect(options.filter((option) => form.test(option))).toHaveLength(4);
      expect(new Set(options).size).toBe(4);
    }
  });

  test('do not give the right number away by its size', () => {
    const pack = packOf({ question: 'How far did they sail?', answer: 'They sailed 190 miles.' });
    const ranks = Array.from({ length: 40 }, (_, seed) => {
      const sizes = (optionsFor(pack, 'q1', String(seed)) ?? []).map((option) => Number.parseInt(option, 10));
      return sizes.toSorted((one, other) => one - other).indexOf(190);
    });
    expect(new Set(ranks)).toEqual(new Set([0, 1, 2, 3]));
  });

  test('are persons beside a person, countries beside a country, by what the pack says or the article shows', () => {
    const pack = packOf(
      { question: 'Who led the fleet?', answer: 'Captain Mara Voss led the fleet.' },
      { question: 'Who paid for the boats?', answer: 'It was Ilse Brand who paid.' },
      { question: 'Who spoke?', answer: 'Mayor Jon Teller spoke.' },
      { question: 'Who warned of the storm?', answer: 'Norland warned of the storm.' },
      { question: 'Who was hurt?', answer: 'Ana Reed, 34, was hurt.' },
    );
    const countries = named(['Norland', 'Sorland'], 'country');
    const people = ['Ana Reed', 'Ilse Brand', 'Jon Teller', 'Mara Voss'];
    const all = { ...pack, names: [...named(['Ilse Brand']), ...countries] };
    expect(optionsFor(all, 'q1')).toEqual(people);
    expect(optionsFor(all, 'q5')).toEqual(people);
    // Two countries are too few.
    expect(optionsFor(all, 'q4')).toBeUndefined();
    const more = makeArticle([['Estland, Sorland and Westland are near.']], { id: 'more' });
    const names = [...countries, ...named(['Estland', 'Westland'], 'country')];
    const four = { ...pack, articles: [...pack.articles, more], names };
    expect(optionsFor(four, 'q4')).toEqual(['Estland', 'Norland', 'Sorland', 'Westland']);
  });

  test('never stand in the question, in the answer, or in what is revealed', () => {
    const article = makeArticle([['Mara Voss led the fleet, and Ilse Brand paid for it.']]);
    const citations = [cite(article, 1, 1)];
    const names = named(['Mara Voss', 'Ilse Brand', 'Jon Teller', 'Ana Reed', 'Cy Lee']);
    const shown = makeArticle([names.map(({ name }) => `Here is ${name}.`)], { id: 'all' });
    const pack = makePack({
      articles: [article, shown],
      names,
      questions: [
        makeQuestion({ id: 'q1', question: 'Who led the fleet?', answer: 'Mara Voss led the fleet.', citations }),
      ],
    });
    expect(optionsFor(pack, 'q1')).toEqual(['Ana Reed', 'Cy Lee', 'Jon Teller', 'Mara Voss']);
    const told = {
      question: 'How many of the 15 boats came back?',
      answer: 'Ten boats came back, though 11, 12, 13 were seen.',
    };
    for (const seed of ['a', 'b', 'c', 'd'])
      for (const option of optionsFor(packOf(told), 'q1', seed) ?? [])
        expect(option).not.toMatch(/^(?:eleven|twelve|thirteen|fifteen)$/i);
  });

  test.each([
    ['Why did they sail?', 'To find the lost buoy.'],
    ['What did the mayor say?', 'She wished them luck.'],
    ['How many sailed, and who led them?', 'Mara Voss led 80 boats.'],
    ['How many kilometres did they sail?', 'They sailed 190 miles.'],
    ['Who is the keeper?', 'A woman with two goats.'],
    ['How many boats sailed?', 'One boat sailed.'],
    ['How many boats sailed?', 'Nobody knows: 3 or 5 or 7.'],
  ])('cannot be found, and so it is not asked: %s %s', (question, answer) => {
    expect(optionsFor(packOf({ question, answer }), 'q1')).toBeUndefined();
  });

  test('are found in other languages by numbers and years', () => {
    const article = makeArticle(
      [['Las obras del tranvía costarán 318 millones de euros y empezarán en octubre de 2027.']],
      {
        language: 'es',
      },
    );
    const citations = [cite(article, 1, 1)];
    const pack = makePack({
      articles: [article],
      questions: [makeQuestion({ id: 'q1', question: '¿Cuándo empezarán las obras?', answer: 'En 2027.', citations })],
    });
    expect(optionsFor(pack, 'q1')?.filter((option) => /^20\d\d$/.test(option))).toHaveLength(4);
  });
});

describe('a sentence with a gap', () => {
  test('is asked once the questions of the pack are, where it holds one number, date or person', () => {
    const sentences = [
      'The boats sailed 190 miles in the storm.',
      'The vote will be held on Tuesday.',
      'They came back with 12 boats and 30 crews.',
      'It was 45 miles long.',
      'A boy of 14 and a heading without an end',
      'Nobody knows why.',
    ];
    const quiz = makeQuiz(makePack({ articles: [makeArticle([sentences])] }), 'seed', 20);
    expect(quiz.map(({ gap }) => gap?.join('…')).toSorted()).toEqual([
      'The boats sailed … miles in the storm.',
      'The vote will be held on ….',
    ]);
    for (const { options, citations, question } of quiz) {
      expect(options).toHaveLength(4);
      expect(citations).toHaveLength(1);
      expect(question).toBeUndefined();
    }
  });

  test('is not asked on a sentence that a question has revealed', () => {
    const quiz = makeQuiz(packOf(...counts), 'seed', 20);
    expect(quiz.map(({ key }) => key).toSorted()).toEqual(['q1', 'q2', 'q3']);
  });
});

describe('a quiz', () => {
  test('asks nothing where nothing has three others like it', () => {
    const same = { question: 'Why?', answer: 'Because of the storm.' };
    expect(makeQuiz(makePack({}), 'seed', 5)).toEqual([]);
    expect(
      makeQuiz(packOf(same, { ...same, question: 'Why so?' }, { question: 'How?', answer: '…' }), 'seed', 5),
    ).toEqual([]);
  });

  test('is the same for the same pack and seed, and begins alike however long it is', async () => {
    const pack = await loadFixturePack('lighthouse-story');
    const quiz = makeQuiz(pack, '1234567890', 8);
    expect(quiz).toHaveLength(8);
    expect(makeQuiz(structuredClone(pack), '1234567890', 8)).toEqual(quiz);
    expect(makeQuiz(pack, '1234567890', 3)).toEqual(quiz.slice(0, 3));
    expect(makeQuiz(pack, '1234567891', 8)).not.toEqual(quiz);
  });

  test('puts the right option in every place', async () => {
    const pack = await loadFixturePack('lighthouse-story');
    const places = ['a', 'b', 'c', 'd'].flatMap((seed) => makeQuiz(pack, seed, 20)).map(({ right }) => right);
    expect(new Set(places)).toEqual(new Set([0, 1, 2, 3]));
  });

  test('asks on every sentence once before it asks on one again', () => {
    const pack = packOf(...counts, { question: 'How much did a boat cost?', answer: 'It cost $90.', on: [1] });
    for (const seed of ['a', 'b', 'c']) {
      const first = makeQuiz(pack, seed, 3).map(({ citations }) => citations[0]?.sentence);
      expect(first.toSorted()).toEqual([1, 2, 3]);
    }
  });
});

describe('whatever an editor writes', () => {
  const words = fc.array(
    fc.constantFrom(
      ...'12 30 7,000 twelve boats Mara Voss the by was May 3 Tuesday 1953 % $ million * 🌙 배 кит - .'.split(' '),
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

  test('there are four options, all different, and only the right one is in the answer', () => {
    fc.assert(
      fc.property(entries, fc.string(), (all, seed) => {
        for (const { question, answer, options, right } of makeQuiz(packOf(...all), seed, 20)) {
          expect(new Set(options.map((option) => option.toLowerCase())).size).toBe(4);
          if (question === undefined) continue;
          const isRight = options.filter((option) => wordsOf(answer).includes(wordsOf(option)));
          expect(isRight).toEqual([options[right]]);
        }
      }),
      { numRuns: 100 },
    );
  });
});

function wordsOf(text: string): string {
  return ` ${(text.match(/[\p{L}\p{N}]+(?:[.,]\p{N}+)*/gu) ?? []).join(' ')} `;
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
