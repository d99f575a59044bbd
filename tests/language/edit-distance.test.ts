import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance } from '../../src/language/edit-distance.ts';

describe('the distance between two spellings', () => {
  test.each([
    ['nothing, if they are the same', 'lens', 'lens', 0],
    ['one slip for another letter', 'lens', 'lent', 1],
    ['one slip for a consonant left out', 'lantern', 'lanten', 1],
    ['less for a vowel left out', 'beacon', 'becon', 0.8],
    ['less for one vowel instead of another', 'many', 'meny', 0.6],
    ['half a slip for a letter doubled', 'shadow', 'shaddow', 0.5],
    ['half a slip for a letter not doubled', 'missile', 'misile', 0.5],
    ['half a slip for a doubled vowel', 'keeper', 'keper', 0.5],
    ['little for two neighbours swapped', 'the', 'teh', 0.7],
    ['the sum of several slips', 'lighthouse', 'lihgthuose', 1.4],
    ['every letter against an empty word', 'sea', '', 2.6],
    ['nothing between empty words', '', '', 0],
  ])('is %s: %s, %s', (_, from, to, distance) => {
    expect(editDistance(from, to)).toBeCloseTo(distance, 10);
  });

  test('does not depend on which of the two is the misspelling', () => {
    fc.assert(
      fc.property(word(12), word(12), (one, other) => {
        expect(editDistance(one, other)).toBeCloseTo(editDistance(other, one), 10);
      }),
    );
  });

  test('is 0 for equal words only', () => {
    fc.assert(
      fc.property(word(8), word(8), (one, other) => {
        expect(editDistance(one, other) === 0).toBe(one === other);
        expect(editDistance(one, one)).toBe(0);
      }),
    );
  });

  test('is the cheapest of all ways to line the two words up', () => {
    fc.assert(
      fc.property(word(5), word(5), (one, other) => {
        expect(editDistance(one, other)).toBeCloseTo(cheapestWay(one, other, 0, 0), 10);
      }),
      { numRuns: 400 },
    );
  });
});

/** Few letters, so that words often nearly meet; two vowels and two consonants, so that every cost comes up. */
function word(maxLength: number): fc.Arbitrary<string> {
  return fc.string({ unit: fc.constantFrom('a', 'e', 's', 't'), maxLength });
}

/** Slow and obvious: tries every way to go on from a place in each word, and takes the cheapest. */
function cheapestWay(from: string, to: string, i: number, j: number): number {
  if (i === from.length && j === to.length) return 0;
  const ways: number[] = [];
  if (i < from.length) ways.push(leaveOut(from, i) + cheapestWay(from, to, i + 1, j));
  if (j < to.length) ways.push(leaveOut(to, j) + cheapestWay(from, to, i, j + 1));
  if (i < from.length && j < to.length) {
    const [a, b] = [from.charAt(i), to.charAt(j)];
    ways.push((a === b ? 0 : isVowel(a) && isVowel(b) ? 0.6 : 1) + cheapestWay(from, to, i + 1, j + 1));
  }
  if (i + 1 < from.length && from.slice(i, i + 2) === `${to.charAt(j + 1)}${to.charAt(j)}`) {
    ways.push(0.7 + cheapestWay(from, to, i + 2, j + 2));
  }
  return Math.min(...ways);
}

function leaveOut(word: string, at: number): number {
  if (at > 0 && word.charAt(at) === word.charAt(at - 1)) return 0.5;
  return isVowel(word.charAt(at)) ? 0.8 : 1;
}

function isVowel(letter: string): boolean {
  return 'aeiouy'.includes(letter);
}
