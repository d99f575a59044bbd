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

test.each([
  ['1', ''],
  ['2', '6 | 5 | 7 | 4 | 3'],
  ['3', '2 | 6 | 5 | 7 | 4 | 8'],
  ['12', '11 | 13 | 16 | 9 | 14 | 7 | 17 | 8 | 10 | 15'],
  ['13', '5 | 21 | 26 | 16 | 9 | 39 | 33 | 7 | 8 | 18'],
  ['20', '10 | 50 | 40 | 25 | 30 | 60 | 15'],
  ['99', '79 | 297 | 139 | 59 | 44 | 158 | 69 | 54 | 198 | 248 | 124'],
  ['100', '50 | 150 | 250 | 300 | 200'],
  ['190', '110 | 570 | 270 | 80 | 360 | 150 | 480 | 240 | 160 | 380 | 130'],
  ['800', '400 | 500 | 550 | 650 | 300'],
  ['1000', '1500 | 2500 | 2000 | 3000'],
  ['7,000', '5,000 | 10,000 | 11,000 | 14,000 | 9,000 | 4,000 | 21,000 | 3,500 | 17,500 | 5,500 | 3,000'],
  ['10,000', '5,000 | 30,000 | 25,000 | 15,000 | 20,000'],
  [
    '318,000',
    '127,000 | 954,000 | 398,000 | 509,000 | 159,000 | 445,000 | 191,000 | 254,000 | 795,000 | 223,000 | 636,000',
  ],
  [
    '1.8 million',
    '1.3 million | 4.5 million | 2.9 million | 1.1 million | 0.9 million | 2.5 million | 1.4 million | 0.7 million | 3.6 million | 2.3 million | 5.4 million',
  ],
  ['9.5', '5.7 | 19.3 | 28.5 | 23.8 | 11.9 | 15.2 | 6.7 | 13.3 | 4.8 | 7.6 | 3.8'],
  ['0.5', '0.2 | 0.7 | 0.8 | 0.4 | 0.3 | 1.0 | 1.5'],
  ['1,25', '0,75 | 3,13 | 2,04 | 1,05 | 1,56 | 0,63 | 1,75 | 0,88 | 0,54 | 2,54 | 3,75'],
  ['30 %', '25 % | 50 % | 40 % | 75 % | 20 % | 60 % | 90 % | 10 % | 15 %'],
  ['Eleven', 'Six | Thirteen | Sixteen | Nine | Twelve | Fourteen | Seven | Eight | Ten | Fifteen'],
  ['two', 'six | five | seven | four | three'],
  ['twenty', 'sixteen | nineteen | seventeen | eighteen | fifteen'],
  ['one', ''],
  ['twenty-one', ''],
  ['0', ''],
  ['12.345', '4.938 | 37.035 | 30.863 | 8.642 | 9.876 | 7.407 | 17.283 | 15.431 | 19.752 | 6.173 | 24.695'],
  [
    '1.234.567',
    '740.749 | 3.703.701 | 1.543.209 | 2.469.134 | 1.975.307 | 1.728.394 | 864.197 | 617.284 | 493.827 | 987.654 | 3.086.418',
  ],
  ['$90', ''],
  ['x', ''],
  ['', ''],
  ['3 May', '2 May | 6 May | 5 May | 7 May | 4 May | 8 May'],
  ["1'000", "1'500 | 2'500 | 2'000 | 3'000"],
  ['9007199254740993', ''],
])('near %j are, in the order of a seed: %s', (figure, others) => {
  expect(near(figure).join(' | ')).toBe(others);
});

test('as many of the first three are smaller as the seed says', () => {
  const smaller = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map(
    (seed) =>
      nearNumbers('190', seed)
        .slice(0, 3)
        .filter((other) => Number(other) < 190).length,
  );
  expect(new Set(smaller)).toEqual(new Set([0, 1, 2, 3]));
});
