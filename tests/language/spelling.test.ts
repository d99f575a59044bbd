import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commonWords, isEnglish } from '../../src/language/english-words.ts';
import { makeSpeller } from '../../src/language/spelling.ts';
import { anyText } from '../helpers/any-text.ts';

const packWords = new Map(
  'lighthouse gannet point brennock saltmere veyland veylanders beacon lens keeper steps storm hesper electricity harbour goats israel russia economies'
    .split(' ')
    .map((word) => [word, 1]),
);
const speller = makeSpeller(packWords);

describe('a misspelt word', () => {
  test.each([
    ['two letters swapped', 'lihgthouse', 'lighthouse'],
    ['a letter left out', 'veylnd', 'veyland'],
    ['a letter too many', 'haarbour', 'harbour'],
    ['a letter doubled', 'brennnock', 'brennock'],
    ['a letter not doubled', 'ganet', 'gannet'],
    ['a wrong vowel', 'beecon', 'beacon'],
    ['a wrong consonant', 'hesber', 'hesper'],
    ['spelt as it sounds', 'elektricity', 'electricity'],
    ['the first letter wrong', 'vrennock', 'brennock'],
    ['two slips in a long word', 'lihgthuose', 'lighthouse'],
    ['an everyday word that the pack does not have', 'meny', 'many'],
    ['an everyday word, hastily', 'becuase', 'because'],
    ['a form with a letter not doubled', 'begining', 'beginning'],
    ['an owner without an apostrophe', 'brennocks', 'brennock'],
    ['an owner that English knows, without an apostrophe', 'hespers', 'hesper'],
  ])('is read as the word it was meant as: %s, %s', (_, misspelt, word) => {
    expect(speller.correct(misspelt)).toBe(word);
  });

  test('is found again nearly always, wherever two neighbours of a long word of the pack are swapped', () => {
    const slips = [...packWords.keys()]
      .filter((word) => word.length >= 6)
      .flatMap((word) => Array.from({ length: word.length - 1 }, (_, at) => ({ word, slip: swapAt(word, at) })))
      .filter(({ slip }) => !packWords.has(slip) && !isEnglish(slip));
    const found = slips.filter(({ word, slip }) => speller.correct(slip) === word);
    expect(slips.length).toBeGreaterThan(50);
    expect(found.length / slips.length).toBeGreaterThan(0.95);
  });

  test('is read as the word of the pack rather than as an everyday word as near', () => {
    expect(makeSpeller(new Map([['tarn', 3]])).correct('tarnn')).toBe('tarn');
    expect(makeSpeller(new Map([['turn', 3]])).correct('turnn')).toBe('turn');
  });
});

describe('left as it is', () => {
  test.each([
    ['a word of the pack that English does not have', 'saltmere'],
    ['another form of a name that the pack has', 'veylanders'],
    ['a real word near to a word of the pack', 'leans'],
    ['a real word one letter from a word of the pack', 'stops'],
    ['a real word one letter from a name of the pack', 'bacon'],
    ['a rare form of a real word near to another word', 'gusts'],
    ['a rare form of a real word near to a commoner one', 'governs'],
    ['a form of a new word', 'nuked'],
    ['a place in the news near to a common word', 'beijing'],
    ['a people in the news near to a name of the pack', 'israeli'],
    ['a country of old near to a country of the pack', 'prussia'],
    ['a word of the news near to a common word', 'economist'],
    ['an abbreviation', 'nu'],
    ['gibberish', 'xqzvkjw'],
    ['a word in another script', 'маяк'],
    ['letters and digits', 'w1nd'],
    ['a number', '1400'],
    ['an empty word', ''],
    ['a word far too long', 'lighthous'.repeat(30)],
    ['a word that JavaScript knows', '__proto__'],
    ['a word with marks on it', 'l̴̵̜e̶n̷s̸'],
  ])('is %s: %s', (_, word) => {
    expect(speller.correct(word)).toBeUndefined();
  });

  test('is every word of the pack', () => {
    expect([...packWords.keys()].filter((word) => speller.correct(word) !== undefined)).toEqual([]);
  });

  test('is every common word of English, however near it comes to a word of the pack', () => {
    const changed = commonWords(3_000).filter((word) => isEnglish(word) && speller.correct(word) !== undefined);
    expect(changed).toEqual([]);
  });
});

test('a correction is always a word of the pack or of English, whatever was typed', () => {
  fc.assert(
    fc.property(fc.oneof(anyText(), mistyped()), (typed) => {
      const word = speller.correct(typed);
      expect(word === undefined || packWords.has(word) || isEnglish(word)).toBe(true);
    }),
  );
});

test('the same misspelling is always read the same way, also by a second speller', () => {
  fc.assert(
    fc.property(mistyped(), (typed) => {
      expect(makeSpeller(packWords).correct(typed)).toBe(speller.correct(typed));
    }),
    { numRuns: 5 },
  );
});

test('a pack without a word still corrects everyday words', () => {
  expect(makeSpeller(new Map()).correct('becuase')).toBe('because');
});

/** A word of the pack with a letter of it replaced. */
function mistyped(): fc.Arbitrary<string> {
  const letter = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz');
  return fc
    .tuple(fc.constantFrom(...packWords.keys()), fc.nat(), letter)
    .map(([word, at, other]) => word.slice(0, at % word.length) + other + word.slice((at % word.length) + 1));
}

function swapAt(word: string, at: number): string {
  return word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
}
