import { expect, test } from 'vitest';
import { findNumbers } from '../../../src/language/numbers/find-numbers.ts';

test.each([
  ['the season of 2019–20', 'n2020'],
  ['the season of 1998-99', 'n1999'],
  ['10 to 12 million people', 'n10000000'],
  ['10-12k people', 'n10000'],
  ['de 10 a 12 millones de personas', 'n12000000'],
])('in %j a number of the range is also %s', (text, number) => {
  expect(findNumbers(text).flatMap(({ says }) => says)).toContain(number);
});

test.each([['the seats 2019, 20'], ['between 12 and 20 people']])('%j tells of no year 2020', (text) => {
  expect(findNumbers(text).flatMap(({ says }) => says)).not.toContain('n2020');
});
