import { expect, test } from 'vitest';
import { trainAnswerer } from '../../../src/answers/answerer.ts';
import { makeArticle, makePack } from '../../helpers/make-pack.ts';

const { ask } = trainAnswerer(
  makePack({
    articles: [
      makeArticle([
        [
          'Two hundred people live in the lighthouse quarter of Quillon.',
          'The president of the rowing club opened the harbour.',
          'A film of the storm was shown in the town hall.',
        ],
      ]),
    ],
  }),
);

test.each([
  ['How many people live in Tokyo?', 'tokyo'],
  ['Who is the president of Mars?', 'mars'],
  ['Who lives in the lighthouse near Zephyr?', 'zephyr'],
])('“%s” is about a place that the story never mentions', (question, word) => {
  expect(ask(question)).toMatchObject({ outcome: 'unknown', gate: { rule: 'elsewhere', word } });
});

test.each([
  ['a place of the story', 'How many people live in the lighthouse quarter of Quillon?'],
  ['a month, which is no place', 'Who opened the harbour in July?'],
  ['the end of a longer name', 'Who lives in the House of Zephyr in the lighthouse?'],
  ['written as a headline', 'How Many People Live In The Lighthouse Quarter?'],
])('but not %s', (_, question) => {
  expect(ask(question).gate?.rule).not.toBe('elsewhere');
});
