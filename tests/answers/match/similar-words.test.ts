import { expect, test } from 'vitest';
import { trainAnswerer } from '../../../src/answers/answerer.ts';
import { makeArticle, makePack } from '../../helpers/make-pack.ts';

const article = makeArticle([
  ['The bakery opened at dawn.', 'Officers searched the cellar for an hour.'],
  ['Her father bought the mill.', 'The mill employs forty people.'],
]);
const { ask } = trainAnswerer(makePack({ articles: [article] }));
const nearest = (question: string) => {
  const answer = ask(question);
  return 'citations' in answer ? answer.citations[0]?.quote : answer.outcome;
};

test.each([
  ['what were the cops doing in the cellar', 'Officers searched the cellar for an hour.'],
  ['what did her daddy purchase', 'Her father bought the mill.'],
])('an everyday word finds what news says instead: %s', (question, sentence) => {
  expect(nearest(question)).toBe(sentence);
});
