import { describe, expect, test } from 'vitest';
import { toAnswerJson } from '../../src/answers/answer-json.ts';
import { trainAnswerer } from '../../src/answers/answerer.ts';
import { cite, makeArticle, makePack, makeQuestion, makeUnanswered } from '../helpers/make-pack.ts';

/** Tells of a tower and a man, and gives no value of either. */
const PLAIN = [
  'A clock tower in Brenn fell down on Tuesday, the council said.',
  'Its keeper, Tam Wills, was unhurt, and two lorries took the stones away.',
];

function lackOf(question: string, ...more: string[]): string | undefined {
  const article = makeArticle([[...PLAIN, ...more]], { title: 'Tower falls' });
  const answer = trainAnswerer(makePack({ articles: [article] })).ask(question);
  return answer.outcome === 'unknown' ? answer.lacks : undefined;
}

describe('what no sentence gives is told as the reason', () => {
  test.each([
    ['age', 'How old is he?'],
    ['age', 'how old was the keeper of the tower'],
    ['money', 'How much did the tower cost?'],
    ['money', 'what was the price of the tower'],
    ['clock', 'At what time did the tower fall?'],
    ['length', 'How tall was the tower?'],
    ['length', 'how far did the tower fall'],
    ['weight', 'How heavy were the stones of the tower?'],
    ['weight', 'how much did the tower weigh'],
    ['speed', 'How fast was the lorry going?'],
    ['temperature', 'how cold was it in the tower'],
  ])('%s: %s', (slot, question) => {
    expect(lackOf(question)).toBe(slot);
  });
});

describe('a value in any form, whoever it is of, leaves it open', () => {
  test.each([
    ['How old is he?', 'A man in his fifties saw it.'],
    ['How old is he?', 'A woman, Ada Pell, 34, saw it.'],
    ['How old is he?', 'A toddler saw it.'],
    ['How old is the tower?', 'It was built in 1887.'],
    ['How much did the tower cost?', 'Entry had been free.'],
    ['How much did the tower cost?', 'It cost 20 thousand.'],
    ['At what time did the tower fall?', 'It was early in the morning.'],
    ['How tall was the tower?', 'It had six storeys.'],
    ['How tall was the tower?', 'It was 40 metres tall.'],
    ['How heavy were the stones of the tower?', 'Each was as light as a loaf.'],
    ['How fast was the lorry going?', 'A lorry drove too fast.'],
    ['how cold was it in the tower', 'It was 4 degrees.'],
  ])('%s %s', (question, sentence) => {
    expect(lackOf(question, sentence)).toBeUndefined();
  });

  test.each([
    'Who is the keeper?',
    'How far did the shares of the tower fall?',
    'How many stones fell?',
    'How did it fall?',
    'how long was it there',
    '',
  ])('%s asks for none of them', (question) => {
    expect(lackOf(question)).toBeUndefined();
  });
});

test('years tell how old a tower is, but not how old a man is', () => {
  const since = 'The tower had stood there since 1901.';
  expect(lackOf('How old was the tower?', since)).toBeUndefined();
  expect(lackOf('How old is he?', since)).toBe('age');
});

test('what an editor wrote stays as it is', () => {
  const article = makeArticle([PLAIN], { id: 'tower' });
  const pack = makePack({
    articles: [article],
    questions: [
      makeQuestion({
        id: 'price',
        question: 'How much did the tower cost?',
        answer: 'The council does not know.',
        citations: [cite(article, 1, 1)],
      }),
    ],
    unanswered: [makeUnanswered({ id: 'age', question: 'How old is the keeper?', note: 'The keeper gave no age.' })],
  });
  const { ask } = trainAnswerer(pack);
  expect(ask('How much did the tower cost?')).toMatchObject({ outcome: 'answered', entries: [{ id: 'price' }] });
  expect(toAnswerJson(ask('How old is the keeper?'))).toMatchObject({ entry: 'age', note: 'The keeper gave no age.' });
  expect(toAnswerJson(ask('How heavy was the tower?'))).toMatchObject({
    outcome: 'unknown',
    note: 'The story gives no weight.',
    lacks: 'weight',
  });
});

test('it is not certain in a story that is read less well', () => {
  const article = makeArticle([['La torre de Brenn se cayó el martes, dijo el ayuntamiento.']], { language: 'es' });
  expect(trainAnswerer(makePack({ articles: [article] })).ask('how tall is the tower')).not.toHaveProperty('lacks');
});
