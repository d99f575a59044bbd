import { expect, test } from 'vitest';
import { isMoney } from '../../../src/language/numbers/units.ts';

test.each(['dollar', 'pound', 'zloty'])('a sum may be in %ss', (unit) => {
  expect(isMoney(unit)).toBe(true);
});

test.each(['percent', 'mph', 'mile', 'year', ''])('%j is no money', (unit) => {
  expect(isMoney(unit)).toBe(false);
});
