import { describe, expect, test } from 'vitest';
import { makeNameFinder } from '../../../src/answers/understand/name-finder.ts';
import { writeNumbersAsDigits } from '../../../src/language/numbers/numbers-as-digits.ts';
import { readWords } from '../../../src/language/read-words.ts';

const finder = makeNameFinder([
  { name: 'United Shoals', also: ['US', 'U.S.', 'Shoals'] },
  { name: 'Odalys Brennock', also: ['Brennock', 'Keeper Brennock', 'Brenock'] },
  { name: 'World Health Watch', also: ['WHO', 'who watch'] },
  { name: 'Storm 2', also: ['the second storm', 'Storm Two'] },
  { name: 'Prime Minister Tarn', also: ['PM'] },
]);

const find = (text: string): string[] =>
  finder.replaceNames(writeNumbersAsDigits(readWords(text))).map((word) => word.text);

describe('a name', () => {
  test.each([
    ['by itself', 'Odalys Brennock', 'odalys_brennock'],
    ['in another spelling', 'what did brenock say', 'what did odalys_brennock say'],
    ['in small letters', 'what did brennock say', 'what did odalys_brennock say'],
    ['as an owner', "Brennock's goats", 'odalys_brennock goats'],
    ['in its longest spelling', 'did Keeper Brennock climb', 'did odalys_brennock climb'],
    ['twice', 'Shoals and Shoals', 'united_shoals and united_shoals'],
    ['next to another', 'Brennock Shoals', 'odalys_brennock united_shoals'],
    ['with a number in digits or letters', 'storm two or storm 2', 'storm_2 or storm_2'],
    ['that chat writes out', 'what did the PM say', 'what did the prime_minister_tarn say'],
    ['at the very end', 'who is Odalys Brennock', 'who is odalys_brennock'],
  ])('is found %s', (_, text, words) => {
    expect(find(text)).toEqual(words.split(' '));
  });

  test.each([
    ['in capitals', 'what did US offer', 'what did united_shoals offer'],
    ['with full stops', 'what did U.S. offer', 'what did united_shoals offer'],
    ['with full stops, in small letters', 'what did u.s. offer', 'what did united_shoals offer'],
    ['after "the"', 'what did the us offer', 'what did the united_shoals offer'],
    ['in capitals at the beginning', 'WHO said it', 'world_health_watch said it'],
    ['as a whole text', 'US', 'united_shoals'],
  ])('that is also an everyday word is found %s', (_, text, words) => {
    expect(find(text)).toEqual(words.split(' '));
  });

  test.each([
    ['in small letters', 'tell us who said it', 'tell us who said it'],
    ['with a capital first letter', 'Who said it', 'who said it'],
    ['in a text all in capitals', 'TELL US WHO SAID IT', 'tell us who said it'],
  ])('that is also an everyday word is not found %s', (_, text, words) => {
    expect(find(text)).toEqual(words.split(' '));
  });

  test.each([
    ['half of it', 'the united front', 'the united front'],
    ['its beginning at the end of the text', 'is it a world health', 'is it a world health'],
    ['a longer word that begins with it', 'brennocks', 'brennocks'],
  ])('is not found in %s', (_, text, words) => {
    expect(find(text)).toEqual(words.split(' '));
  });

  test('keeps what the reader wrote for it', () => {
    expect(finder.replaceNames(readWords('Keeper BRENNOCK’s'))).toEqual([
      { text: 'odalys_brennock', written: 'Keeper BRENNOCK’s'.replace('’', "'") },
    ]);
  });
});

test.each([
  ['no names', []],
  ['a name without a word', [{ name: '!!!', also: ['?', ''] }]],
  ['names that JavaScript knows', [{ name: '__proto__', also: ['constructor'] }]],
])('a pack with %s leaves ordinary words as they are', (_, names) => {
  const words = readWords('what did toString and valueOf say');
  expect(makeNameFinder(names).replaceNames(words)).toEqual(words);
});

test('the names of a text are found in order, in whichever spelling, and not in everyday words', () => {
  const names = finder.namesIn(writeNumbersAsDigits(readWords('Brenock told us: the second storm hit the US')));
  expect(names.map(({ name }) => name)).toEqual(['Odalys Brennock', 'Storm 2', 'United Shoals']);
});
