import { describe, expect, test } from 'vitest';
import { basesOf, commonWords, englishCount, informativeness, isEnglish } from '../../src/language/english-words.ts';

describe('a word of everyday English', () => {
  test.each(['the', 'lighthouse', 'keeper', 'storm', 'tank', 'russia', 'us'])('is known: %s', (word) => {
    expect(isEnglish(word)).toBe(true);
    expect(englishCount(word)).toBeGreaterThan(0);
  });

  test.each([
    '',
    'constructor',
    'sed',
    'wich',
    'lihgthouse',
    'brennock',
    'The',
    '1400',
    '__proto__',
    'hasOwnProperty',
    'слово',
    '🐐',
  ])('is not: %j', (word) => {
    expect(isEnglish(word)).toBe(false);
  });
});

describe('the words that a form may come from', () => {
  test.each([
    ['gusts', ['gust']],
    ['nuked', ['nuke']],
    ['scaling', ['scale']],
    ['embassies', ['embassy']],
    ['lamp', []],
    ['lihgthouses', []],
    ['veylands', []],
    ['s', []],
    ['', []],
  ])('are found for regular forms of English words only: %j', (word, bases) => {
    expect(basesOf(word)).toEqual(bases);
  });
});

describe('what a word tells', () => {
  const fromCommonToRare = ['you', 'what', 'people', 'weather', 'lighthouse', 'howitzer', 'brennock'];

  test.each(fromCommonToRare.slice(1).map((word, index) => [word, fromCommonToRare[index] ?? '']))(
    '“%s” tells more than “%s”',
    (rarer, commoner) => {
      expect(informativeness(rarer)).toBeGreaterThan(informativeness(commoner));
    },
  );

  test('goes from 0 to 1, and is 1 for a word never met', () => {
    const told = commonWords(20_000).map(informativeness);
    expect(told.filter((value) => !(value >= 0 && value <= 1))).toEqual([]);
    expect(informativeness('you')).toBe(0);
    expect(informativeness('brennock')).toBe(1);
    expect(informativeness('')).toBe(1);
  });
});

describe('the commonest words', () => {
  test('come commonest first, in lower case, each once', () => {
    const words = commonWords(6_000);
    const counts = words.map(englishCount);
    expect(words).toHaveLength(6_000);
    expect(new Set(words).size).toBe(6_000);
    expect(words.filter((word) => word !== word.toLowerCase())).toEqual([]);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  });

  test('are as many as were asked for', () => {
    expect(commonWords(0)).toEqual([]);
    expect(commonWords(3)).toEqual(commonWords(10).slice(0, 3));
  });
});
