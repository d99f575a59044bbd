import { expect, test } from 'vitest';
import { cautionFor } from '../../src/answers/caution.ts';
import { weightsFor } from '../../src/answers/match/confidence.ts';
import { taughtnessOf } from '../../src/answers/taughtness.ts';
import { makeArticle, makePack, makeQuestion, makeUnanswered } from '../helpers/make-pack.ts';

const article = makeArticle([['The market returns on Friday.', 'It has 40 stalls.'], ['Parking is free.']]);
const wordings = (count: number) => Array.from({ length: count }, (_, at) => `wording ${at}`);

/** A pack with so many questions without an answer, each entry asked in so many ways. */
function taught(refusals: number, phrasings: number) {
  const also = wordings(phrasings - 1);
  return makePack({
    articles: [article],
    questions: [makeQuestion({ also })],
    unanswered: wordings(refusals).map((id) => makeUnanswered({ id, also })),
  });
}

test('an article alone, and a few phrasings an entry, are not taught', () => {
  expect(taughtnessOf(makePack({}))).toBe(0);
  expect(taughtnessOf(makePack({ articles: [article] }))).toBe(0);
  expect(taughtnessOf(taught(0, 50))).toBe(0);
  expect(taughtnessOf(taught(6, 3))).toBe(0);
});

test('many ways to ask, and much foreseen that the story does not say, are fully taught', () => {
  expect(taughtnessOf(taught(6, 30))).toBe(1);
  expect(taughtnessOf(taught(60, 300))).toBe(1);
});

test('no entry that is added turns one into the other at once', () => {
  const steps = [0, 1, 2, 3, 4, 5, 6].map((refusals) => taughtnessOf(taught(refusals, 30)));
  for (const [at, step] of steps.slice(1).entries()) {
    expect(step).toBeGreaterThan(steps[at] ?? 1);
    expect(step - (steps[at] ?? 0)).toBeLessThan(0.2);
  }
});

test('weights and caution move with it', () => {
  const coverage = (phrased: number, taught: number) => weightsFor(phrased, taught).coverage;
  expect(coverage(0.5, 0)).toBeCloseTo((coverage(0, 0) + coverage(1, 0)) / 2);
  expect(coverage(0, 0.5)).toBeCloseTo((coverage(0, 0) + coverage(0, 1)) / 2);
  expect(coverage(0, 1)).toBe(coverage(1, 1));
  const [none, some, full] = [taught(0, 30), taught(3, 30), taught(6, 30)].map(cautionFor);
  expect(some?.slight).toBeCloseTo(((none?.slight ?? 0) + (full?.slight ?? 0)) / 2);
  expect(full?.sure).toBeGreaterThan(none?.sure ?? 1);
});
