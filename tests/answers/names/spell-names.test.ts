import { expect, test } from 'vitest';
import { makeNameSpelling, type Respelling } from '../../../src/answers/names/spell-names.ts';
import { readWords } from '../../../src/language/read-words.ts';

const foreign: Respelling[] = [
  { typed: ['chile'], story: ['peru'] },
  { typed: ['turkey'], story: ['oman'] },
  { typed: ['turquia'], story: ['oman'], isName: true },
  { typed: ['oman', 'vecchio'], story: ['peru'] },
  { typed: ['корея'], story: ['peru'] },
  { typed: ['корея', 'північна'], story: ['oman'] },
];
const proper = { words: new Set(''), written: new Map(), common: new Set(''), tellNames: true, isEnglish: true };
const spell = makeNameSpelling(new Set(['peru', 'oman', 'chile', 'vesk', 'calder']), proper, [], foreign);
const spelled = (text: string) =>
  spell(readWords(text))
    .map((word) => word.text)
    .join(' ');

test.each([
  ['a name in another language', 'when did turquia vote', 'when did oman vote'],
  ['a name of two words, the first of which the story has', 'when did oman vecchio vote', 'when did peru vote'],
  ['a name in another case', 'коли голосувала кореї', 'коли голосувала peru'],
  ['a name with an s for its owner', 'what is calders plan', 'what is calder plan'],
  ['the longer of two names', 'коли корея північна', 'коли oman'],
])('%s is written as the story writes it', (_, typed, read) => {
  expect(spelled(typed)).toBe(read);
});

test.each([
  ['a name of the story', 'when did chile vote'],
  ['an English word', 'who cooked turkey'],
  ['a short name with an s, which is another name', 'what is vesks plan'],
])('%s stays, whatever it may mean otherwise', (_, text) => {
  expect(spelled(text)).toBe(text);
});
