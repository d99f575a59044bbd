import { expect, test } from 'vitest';
import { nearNumbers } from '../../../src/features/quiz/near-numbers.ts';

const near = (figure: string) => nearNumbers(figure, 'seed');

test('numbers near a small or a grouped one are as many figures long as its form allows', () => {
  // 800 and a quarter are 1000, which would be grouped.
  expect(near('800')).toEqual(expect.arrayContaining(['400', '650']));
  for (const other of near('800')) expect(Number(other)).toBeLessThan(1_000);
  for (const other of near('1,200')) expect(other).toMatch(/^\d{1,3},\d{3}$/);
  for (const other of near('9.5')) expect(other).toMatch(/^\d{1,3}\.\d$/);
});

test('a word gives words, with its capital', () => {
  for (const other of near('Eleven')) expect(other).toMatch(/^[A-Z][a-z]+$/);
  expect(near('twenty')).not.toContain('');
  expect(near('one')).toEqual([]);
});
