import { describe, expect, test } from 'vitest';
import { isNumber, writeNumbersAsDigits } from '../../../src/language/numbers/numbers-as-digits.ts';
import { readWords } from '../../../src/language/read-words.ts';

const inDigits = (text: string): string =>
  writeNumbersAsDigits(readWords(text))
    .map((word) => word.text)
    .join(' ');

describe('a number is the same', () => {
  test.each([
    ['1400', '1,400', "1'400", '1’400', '1.400', 'fourteen hundred', 'one thousand four hundred'],
    ['10000', '10,000', '10k', '10K', 'ten thousand', '10 thousand'],
    ['2000000', '2,000,000', '2m', '2 million', 'two million', '2mio'],
    ['3000000000', '3bn', 'three billion', '3 billion'],
    ['212', 'two hundred twelve', 'two hundred and twelve', '212.'],
    ['21', 'twenty-one', 'twenty one'],
    ['99', 'ninety-nine'],
    ['114', 'one hundred and fourteen', 'a hundred and fourteen'],
    ['100', 'one hundred', 'a hundred', 'an hundred'],
    ['500000', 'half a million', 'a half million', 'half million'],
    ['13', 'thirteen'],
    ['20', 'twenty'],
    ['29', 'twenty-nine', 'twenty nine'],
    ['1000', 'a thousand', '1k'],
    ['0', 'zero'],
  ])('however it is written: %s', (digits, ...others) => {
    expect(others.map(inDigits)).toEqual(others.map(() => digits));
  });
});

describe('these stay as they are:', () => {
  test.each([
    ['a decimal', 'costs 2.5 crowns'],
    ['a time', 'at 21:40'],
    ['a pronoun', 'which one is it'],
    ['a pronoun after a number', '20 or one'],
    ['a scale without a number', 'hundreds of thousand'],
    ['an article before any other word', 'a lamp'],
    ['a measure', '30cm'],
    ['words that JavaScript knows', 'constructor tostring'],
  ])('%s', (_, text) => {
    expect(inDigits(text)).toBe(text);
  });
});

test.each([
  ['a list of figures is not added up', '20 5 2024', '20 5 2024'],
  ['two numbers joined by "and" stay two', 'between five and ten', 'between 5 and 10'],
  ['two hundreds joined by "and" stay two', 'two hundred and three hundred', '200 and 300'],
  ['two thousands joined by "and" stay two', 'two thousand and three thousand', '2000 and 3000'],
  ['smaller scales follow larger ones', 'two million three hundred thousand and five', '2300005'],
  ['a number ends at the next word', 'two goats three lamps', '2 goats 3 lamps'],
  ['an "and" after a whole hundred joins only a number', 'two hundred and goats', '200 and goats'],
  ['a half is read before a scale', 'two and a half million, 2 and a half million', '2500000 2500000'],
  ['a half joined otherwise is another number', 'two or a half million', '2 or 500000'],
  ['a million joined by "and" is another number', 'two and a million', '2 and 1000000'],
  ['a half without a scale stays a word', 'three hundred and a half', '300 and a half'],
  ['units follow thousands', 'two thousand five, two thousand and five', '2005 2005'],
  ['hundreds of more than ten are read', 'ninety nine hundred', '9900'],
  ['two tens are two numbers', 'thirty ten, twenty and six', '30 10 20 and 6'],
  ['a dozen is a scale', 'a dozen, two dozen', '12 24'],
  ['an "and" at the end is a word', 'a hundred and', '100 and'],
])('%s', (_, text, expected) => {
  expect(inDigits(text)).toBe(expected);
});

test('a number keeps what the reader wrote for it', () => {
  expect(writeNumbersAsDigits(readWords('Two Thousand steps'))[0]).toEqual({ text: '2000', written: 'Two Thousand' });
});

test('a number too large to count stays a row of digits', () => {
  const huge = inDigits(`9 ${'billion '.repeat(60)}`);
  expect(huge).toMatch(/^[0-9]+( [a-z0-9]+)*$/);
});

test.each([
  ['212', true],
  ['2.5', true],
  ['21:40', true],
  ['two', false],
  ['k9', false],
  ['', false],
])('%j is a number: %s', (word, expected) => {
  expect(isNumber(word)).toBe(expected);
});
