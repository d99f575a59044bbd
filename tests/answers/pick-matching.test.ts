import { expect, test } from 'vitest';
import { makePick } from '../../src/answers/complete/pick-matching.ts';

const titles = ['The lamp', 'The storm', 'Réparations', 'The bay'].map((title) => ({ title }));
const pickTitle = makePick(titles, ({ title }) => ({ shown: title }));
const pick = (typed: string, limit = 10) => pickTitle(typed, limit).map(({ title }) => title);

test.each([
  ['storm', 'The storm'],
  ['strom', 'The storm'],
  ['reparation', 'Réparations'],
  ['the bay', 'The bay'],
])('“%s” is nearest to “%s”', (typed, title) => {
  expect(pick(typed)[0]).toBe(title);
});

test('an empty text picks the first ones, at most as many as wanted', () => {
  expect(pick(' ', 2)).toEqual(['The lamp', 'The storm']);
  expect(pick('the', 1)).toHaveLength(1);
});

test.each(['penguins', '\\(['.repeat(2000), '🌙'.repeat(3000), '???'])('nothing is near to %j', (typed) => {
  expect(pick(typed)).toEqual([]);
});
