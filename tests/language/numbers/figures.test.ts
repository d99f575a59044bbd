import { expect, test } from 'vitest';
import { findFigures } from '../../../src/language/numbers/figures.ts';

const saidOf = (text: string, sort: string) =>
  findFigures(text).flatMap(({ says }) => says.filter((said) => said.startsWith(`${sort} `)));

test.each([
  ['It came on 31 May.', ['day 31']],
  ['It came on May 30.', ['day 30']],
  ['It came with 32 May flowers.', []],
])('in %j the days are %j', (text, days) => {
  expect(saidOf(text, 'day')).toEqual(days);
});

test.each([
  ['It came on 3/14/24.', ['month 3']],
  ['It came on 31/12/2024.', ['month 12']],
  ['It came on 2024-12-13.', ['month 12']],
])('a day above 12 is never read as a month: %s', (text, months) => {
  expect(saidOf(text, 'month')).toEqual(months);
});
