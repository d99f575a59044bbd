import { expect, test } from 'vitest';
import { nearDates } from '../../../src/features/quiz/near-dates.ts';

const yearsOff = (date: string) => nearDates(date, 'seed').map((other) => Math.abs(Number(other) - Number(date)));

test('another year is at most nine years off, and never the same', () => {
  expect(Math.max(...yearsOff('1990'))).toBe(9);
  expect(Math.min(...yearsOff('1990'))).toBe(1);
});

test.each([
  ['Tuesday', 6, /^[A-Z][a-z]+day$/],
  ['2026-03-05', 27, /^2026-03-(?:0[1-9]|1\d|2[0-8])$/],
  ['5 March', 27, /^\d{1,2} March$/],
  ['March 3rd', 27, /^March (?:\d*1st|\d*2nd|\d*3rd|\d+th)$/],
  ['March', 11, /^[A-Z][a-z]+$/],
  ['last winter', 3, /^last (?:spring|summer|autumn)$/],
  ['some time', 0, /^$/],
])('others of the form of %s are %d', (date, count, form) => {
  const others = nearDates(date, 'seed');
  expect(new Set(others).size).toBe(count);
  expect(others).not.toContain(date);
  for (const other of others) expect(other).toMatch(form);
});
