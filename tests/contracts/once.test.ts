import { expect, test } from 'vitest';
import { onceFor, onceForInSteps } from '../../src/contracts/once.ts';
import { finish, type Steps } from '../../src/contracts/steps.ts';

test('makes something of each object once, also undefined', () => {
  const asked: object[] = [];
  const look = onceFor((key: { found?: string }) => {
    asked.push(key);
    return key.found;
  });
  const [one, other] = [{ found: 'one' }, {}];
  expect([look(one), look(other), look(one), look(other)]).toEqual(['one', undefined, 'one', undefined]);
  expect(asked).toEqual([one, other]);
});

test('makes it in steps the first time, and at once afterwards', () => {
  const count = onceForInSteps(function* (words: readonly string[]): Steps<number> {
    yield;
    yield;
    return words.length;
  });
  const words = ['a', 'b'];
  const first = count(words);
  expect([first.next().done, first.next().done]).toEqual([false, false]);
  expect(finish(first)).toBe(2);
  expect(count(words).next()).toEqual({ done: true, value: 2 });
});
