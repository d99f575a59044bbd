import { expect, test } from 'vitest';
import { everydayLikeness } from '../../../src/answers/match/everyday.ts';

const likeness = (word: string, language?: string) => everydayLikeness({ word, ...(language && { language }) });

test.each([
  ['guitar', 'harbour'],
  ['pasta', 'minister'],
  ['keyboard', 'verdict'],
  ['goalkeeper', 'parliament'],
  ['snow', 'mediator'],
])('“%s” is nearer than “%s” to what people ask any bot', (everyday, news) => {
  expect(likeness(everyday)).toBeGreaterThan(likeness(news) + 0.1);
});

test('a word that is unknown, or of another language, is like nothing', () => {
  expect(likeness('xqzzt')).toBe(0);
  expect(likeness('guitar')).toBeGreaterThan(0.5);
  expect(likeness('guitar', 'es')).toBe(0);
});
