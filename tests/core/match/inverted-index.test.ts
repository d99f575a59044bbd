import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildIndex } from '../../../src/core/match/inverted-index.ts';
import type { Term } from '../../../src/core/understand/understand.ts';

// Invented words: only the words themselves count, not what they mean.
const texts = ['blorp zint', 'blorp vask', 'blorp vask vask quell', 'thrum quell moxil', 'blorp'];
const index = buildIndex(texts.map(terms));

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
    expect(index.search(terms('zint zint blorp'))).toEqual(index.search(terms('zint blorp')));
  });

  test('takes a rare word for more important than a frequent one, and a telling word for more than a common one', () => {
    expect(index.importance(term('zint'))).toBeGreaterThan(index.importance(term('blorp')));
    expect(index.importance({ ...term('zint'), weight: 0 })).toBeLessThan(index.importance(term('zint')));
    expect(index.importance(term('wibble'))).toBeGreaterThan(index.importance(term('zint')));
  });

  test('weighs common words down rather than out', () => {
    expect(index.importance({ ...term('blorp'), weight: 0 })).toBeGreaterThan(0);
  });

  test('of no texts finds nothing', () => {
    expect([...buildIndex([]).search(terms('blorp'))]).toEqual([]);
    expect([...buildIndex([[], []]).search(terms('blorp'))]).toEqual([0, 0]);
  });

  test('never scores below 0, and always scores the same question the same', () => {
    const words = fc.constantFrom('blorp', 'zint', 'vask', 'quell', 'thrum', 'moxil', 'wibble', '__proto__', '');
    fc.assert(
      fc.property(fc.array(words, { maxLength: 8 }), (question) => {
        const scores = index.search(question.map(term));
        expect([...scores.values()].every((score) => score >= 0 && Number.isFinite(score))).toBe(true);
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

function ranked(question: string): (string | undefined)[] {
  const scores = [...index.search(terms(question)).entries()].filter(([, score]) => score > 0);
  return scores.sort(([, one], [, other]) => other - one).map(([text]) => texts[text]);
}
