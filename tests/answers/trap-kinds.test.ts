import { expect, test } from 'vitest';
import { trainAnswerer } from '../../src/answers/answerer.ts';
import { cite, makeArticle, makePack, makeQuestion } from '../helpers/make-pack.ts';

const article = makeArticle(
  [
    [
      'A fog that came shortly after 2 a.m. on Sunday left 312 passengers stuck on the Ferrow ferry.',
      'Captain Ada Quill will steer the first ferry on Monday herself.',
      'A bed in a shared cabin will cost 59 crowns.',
    ],
    [
      'The harbour authority asked for it, and mayor Bo Wren promised a new radar.',
      'North Korea offered two tugs, which the port authority accepted.',
      'Councillor Cy Marsh, who proposed it, said that the Port Authority has one family in eight.',
    ],
  ],
  { id: 'ferry', title: 'Fog stops the Ferrow ferry' },
);

const { ask } = trainAnswerer(makePack({ articles: [article] }));

const taught = trainAnswerer(
  makePack({
    articles: [article],
    questions: [
      makeQuestion({
        id: 'mayor',
        question: 'What did Bo Wren promise?',
        also: ['what does wren promise', 'what did the mayor promise'],
        answer: 'Bo Wren promised a new radar.',
        citations: [cite(article, 2, 1)],
      }),
    ],
  }),
);

test.each([
  'How many passengers died on the Ferrow ferry?',
  'Who will steer the second ferry on Monday?',
  'How much does a bed in a private cabin cost?',
  'who did it',
  'What is 2+2?',
])('%s is not answered by a sentence that says something else', (question) => {
  expect(ask(question).outcome).not.toBe('answered');
});

test.each([
  'How many passengers were stuck on the Ferrow ferry?',
  'Who will steer the first ferry on Monday?',
  'How much does a bed in a shared cabin cost?',
])('%s is', (question) => {
  expect(ask(question).outcome).toBe('answered');
});

test('no sentence is near to who wrote an article that names no author', () => {
  expect(ask('Who wrote this?').outcome).toBe('unknown');
  expect(ask('Who wrote the article?').outcome).toBe('unknown');
});

test('what his wife promised is not answered by an entry about him', () => {
  expect(taught.ask("What did Bo Wren's wife promise?").outcome).not.toBe('answered');
  expect(taught.ask('What did Bo Wren promise?').outcome).toBe('answered');
});

test('what only the rest of the sentence has is no answer of an entry that does not tell it', () => {
  const citations = [{ ...cite(article, 1, 1), quote: 'left 312 passengers stuck on the Ferrow ferry' }];
  const count = makeQuestion({
    id: 'stuck',
    question: 'How many passengers were stuck on the Ferrow ferry?',
    answer: '312 passengers were stuck on the Ferrow ferry.',
    citations,
  });
  const answerer = trainAnswerer(makePack({ articles: [article], questions: [count] }));
  expect(answerer.ask('How many people were stuck on the Ferrow ferry?')).toMatchObject({ entries: [{ id: 'stuck' }] });
  expect(answerer.ask('When is the Ferrow ferry?')).not.toMatchObject({
    outcome: 'answered',
    entries: [{ id: 'stuck' }],
  });
});
