import { expect, test } from 'vitest';
import { findTeachingTexts } from '../../../src/answers/match/teaching.ts';
import { finish } from '../../../src/contracts/steps.ts';
import type { Citation, FactEntry, QuestionEntry } from '../../../src/pack/pack.ts';

const citation: Citation = { article: 'ferry', paragraph: 1, sentence: 1, quote: 'It sails at noon' };
const facts = Array.from(
  { length: 25 },
  (_, at): FactEntry => ({
    kind: 'fact',
    id: `f${at}`,
    fact: `${at} `.repeat(1_000),
    citations: [citation],
    topics: [],
  }),
);
const question: QuestionEntry = {
  kind: 'question',
  id: 'q',
  question: 'When does it sail?',
  also: [],
  answer: 'At noon.',
  citations: [citation],
  topics: [],
};

test('facts teach the questions on their sentences, and long ones not thousands of questions over and over', () => {
  const textsFor = finish(findTeachingTexts(facts));

  expect(textsFor(question)).toEqual(['At noon.', 'It sails at noon', ...facts.map(({ fact }) => fact)]);
  let length = 0;
  for (let at = 0; at < 2_000; at++) length += textsFor(question).join('').length;
  expect(length).toBeLessThan(9_000_000);
  expect(textsFor(question)).toEqual(['At noon.', 'It sails at noon']);
});
