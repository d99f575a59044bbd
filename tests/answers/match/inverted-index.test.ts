import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildIndex } from '../../../src/answers/match/inverted-index.ts';
import type { Term } from '../../../src/answers/understand/understand.ts';

const NOTHING_SIMILAR = () => [];

const TEXTS = ['blorp zint', 'blorp vask', 'blorp vask vask quell', 'thrum quell moxil', 'blorp'];
const index = buildIndex(TEXTS.map(terms), NOTHING_SIMILAR);

describe('the index', () => {
  test.each([
    ['a text that has the word', 'zint', 'blorp zint'],
    ['the text that has both words before one that has one', 'blorp zint', 'blorp zint'],
    ['the text with the rarer word', 'blorp thrum', 'thrum quell moxil'],
    ['the shortest of the texts that have the word as often', 'blorp', 'blorp'],
    ['a text that has the word twice before one that has it once', 'vask', 'blorp vask vask quell'],
  ])('ranks first %s', (_, question, text) => {
    expect(ranked(question)[0]).toBe(text);
  });

  test('finds exactly the texts that share a word with the question', () => {
    expect(ranked('zint moxil').toSorted()).toEqual(['blorp zint', 'thrum quell moxil']);
    expect(ranked('wibble')).toEqual([]);
    expect(ranked('')).toEqual([]);
  });

  test('scores a text that says all of the question about 1, and one that says little of it far less', () => {
    const scores = index.search(terms('thrum quell moxil'));
    expect(scores[3]).toBeGreaterThan(0.8);
    expect(scores[2]).toBeLessThan(0.5);
  });

  test('does not count a word of the question twice', () => {
    expect([...index.search(terms('zint zint blorp'))]).toEqual([...index.search(terms('zint blorp'))]);
  });

  test('takes a rare word for more important than a frequent one, and a telling word for more than a common one', () => {
    expect(index.importance(term('zint'))).toBeGreaterThan(index.importance(term('blorp')));
    expect(index.importance({ ...term('zint'), weight: 0 })).toBeLessThan(index.importance(term('zint')));
    expect(index.importance(term('wibble'))).toBeGreaterThan(index.importance(term('zint')));
  });

  test('weighs common words down rather than out', () => {
    expect(index.importance({ ...term('blorp'), weight: 0 })).toBeGreaterThan(0);
  });

  test('finds texts by a similar word, after those with the word itself, and counts the two once', () => {
    const similarTo = ({ stem }: Term) => (stem === 'zint' ? [{ stem: 'moxil', strength: 0.5 }] : []);
    expect(ranked('zint', buildIndex(TEXTS.map(terms), similarTo))).toEqual(['blorp zint', 'thrum quell moxil']);
    const [both] = buildIndex([terms('zint moxil')], similarTo).search(terms('zint'));
    const [one] = buildIndex([terms('zint moxil')], NOTHING_SIMILAR).search(terms('zint'));
    expect(both).toBe(one);
  });

  test('of no texts finds nothing', () => {
    expect([...buildIndex([], NOTHING_SIMILAR).search(terms('blorp'))]).toEqual([]);
    expect([...buildIndex([[], []], NOTHING_SIMILAR).search(terms('blorp'))]).toEqual([0, 0]);
  });

  test('never scores below 0, and always scores the same question the same', () => {
    const words = fc.constantFrom('blorp', 'zint', 'vask', 'quell', 'thrum', 'moxil', 'wibble', '__proto__', '');
    fc.assert(
      fc.property(fc.array(words, { maxLength: 8 }), (question) => {
        const scores = index.search(question.map(term)).slice();
        expect(scores.every((score) => score >= 0 && Number.isFinite(score))).toBe(true);
        expect(index.search(question.map(term))).toEqual(scores);
      }),
    );
  });
});

function terms(text: string): Term[] {
  return text.split(' ').filter(Boolean).map(term);
}

function term(word: string): Term {
  return { stem: word, word, written: word, weight: 1 };
}

/** The texts that share something with the question, nearest first. */
function ranked(question: string, found = index): string[] {
  const scores = found.search(terms(question));
  const texts = [...scores.keys()].filter((text) => (scores[text] ?? 0) > 0);
  return texts.sort((one, other) => (scores[other] ?? 0) - (scores[one] ?? 0)).map((text) => TEXTS[text] ?? '');
}
