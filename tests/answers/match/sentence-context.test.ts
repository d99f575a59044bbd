import { expect, test } from 'vitest';
import { learnContext } from '../../../src/answers/match/sentence-context.ts';
import { sentencesOf } from '../../../src/answers/match/teaching.ts';
import { makeReader } from '../../../src/answers/understand/understand.ts';
import { finish } from '../../../src/contracts/steps.ts';
import type { Article } from '../../../src/pack/pack.ts';
import { makeArticle, makePack } from '../../helpers/make-pack.ts';

/** How much of a question each sentence says with what stands around it, where every word counts for the same. */
function contextFor(question: string, articles: Article[]): number[] {
  const pack = makePack({ articles });
  const { read } = makeReader(pack);
  const sentences = sentencesOf(pack);
  const context = finish(
    learnContext(
      sentences,
      sentences.map(({ text }) => read(text).terms),
      new Map(articles.map(({ id, title }) => [id, read(title).terms])),
      () => 1,
      () => [],
    ),
  );
  return [...context(read(question).terms)];
}

test('the sentence before counts, which named what a sentence goes on about', () => {
  const article = makeArticle([['The tram left.', 'It came late.', 'The ferry left.', 'It came late.']]);
  const [, ofTram = 0, , ofFerry = 0] = contextFor('ferry late', [article]);
  expect(ofFerry).toBeCloseTo((1 + 0.8) / 2);
  expect(ofTram).toBeLessThan(ofFerry);
});

test('it counts less for a sentence that does not refer back', () => {
  const article = makeArticle([['The ferry left.', 'It came late.', 'The ferry left.', 'Snow came late.']]);
  const [, referring = 0, , standing = 0] = contextFor('ferry late', [article]);
  expect(referring).toBeCloseTo((1 + 0.8) / 2);
  expect(standing).toBeCloseTo((1 + 0.6) / 2);
});

test('the sentence after counts, which says more of the same', () => {
  const article = makeArticle([
    ['A crowd of 40 came.', 'Goats sang.'],
    ['A crowd of 900 came.', 'Choirs sang.'],
  ]);
  const [ofGoats = 0, , ofChoirs = 0] = contextFor('crowd choirs', [article]);
  expect(ofChoirs).toBeCloseTo((1 + 0.3) / 2);
  expect(ofGoats).toBeLessThan(ofChoirs);
});

test('the headline of its article counts, and no sentence of another article', () => {
  const text = [['It will open again.']];
  const [ofBridge, ofMuseum] = contextFor('museum open', [
    makeArticle(text, { id: 'bridge', title: 'Bridge closed' }),
    makeArticle(text, { id: 'museum', title: 'Museum flooded' }),
  ]);
  expect(ofBridge).toBeCloseTo(1 / 2);
  expect(ofMuseum).toBeCloseTo((1 + 0.5) / 2);
});
