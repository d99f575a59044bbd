import { expect, test } from 'vitest';
import { learnAsides } from '../../src/answers/match/topic.ts';
import { makeSpellerInSteps } from '../../src/language/spelling.ts';

const stepsOf = (steps: Iterator<unknown>) => {
  let count = 0;
  while (!steps.next().done) count += 1;
  return count;
};

test('a large vocabulary is put in order a little at a time', () => {
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  const words = letters.flatMap((one) => letters.flatMap((two) => letters.map((three) => `${one}${two}${three}`)));

  expect(stepsOf(makeSpellerInSteps(new Map(words.map((word) => [word, 1]))))).toBeGreaterThan(100);
});

test('whether readers of a large pack speak of themselves is found out a little at a time', () => {
  const wordings = Array.from({ length: 100_000 }, () => []);

  expect(stepsOf(learnAsides(wordings))).toBeGreaterThan(100);
});
