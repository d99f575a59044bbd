import { expect, test } from 'vitest';
import { nameWordsOf } from '../../src/language/names/name-words.ts';
import { isNameAtStart } from '../../src/pack/claims/name-at-start.ts';

const proper = {
  words: new Set(['mill']),
  written: new Map(),
  common: new Set(['quarnel']),
  tellNames: true,
  isEnglish: true,
};

function isName(sentence: string, isEnglish = true): boolean {
  const [first] = nameWordsOf(sentence);
  if (!first) throw new Error('the sentence has no word');
  return isNameAtStart(first, sentence.slice(first.written.length), { ...proper, isEnglish });
}

test.each([
  ['English does not have it', 'Brennock climbed up.'],
  ['it only begins or ends with an English word', 'Manquor climbed up.'],
  ['it is a country', 'Poland agreed.'],
  ['the article has it as a name elsewhere', 'Mill stones turn.'],
])('a word at the start of a sentence is a name where %s', (_, sentence) => {
  expect(isName(sentence)).toBe(true);
});

test.each([
  ['English has it', 'Ferries sail.'],
  ['the article writes it small elsewhere', 'Quarnel stones turn.'],
  ['it is made of two English words', 'Lampkeeper needed.'],
  ['it is made with a prefix', 'Microquillon needed.'],
])('but not where %s', (_, sentence) => {
  expect(isName(sentence)).toBe(false);
});

test('in another language only what the article has as a name is one', () => {
  expect(isName('Brennock kletterte.', false)).toBe(false);
  expect(isName('Mill kletterte.', false)).toBe(true);
});
