import { expect, test } from 'vitest';
import { isNameLike } from '../../../src/language/names/name-like.ts';

test.each([
  ['What did Sunak say', ['Sunak']],
  ['what did NATO say', ['NATO']],
  ['NATO said what', ['NATO']],
  ['was an F-16 shot down', ['F-16']],
  ['what did president sunak say', ['sunak']],
  ['what did Mr Healey say', ['Mr', 'Healey']],
  ['what did the prime minister say', []],
  ['what did sunak say', []],
  ['Sunak', []],
  ['WHAT DID SUNAK SAY', []],
  ['What Did The Navy Say', []],
  ['', []],
])('the words written as names in %j', (text, names) => {
  const words = text.split(' ');
  expect(words.filter((_, at) => isNameLike(words, at))).toEqual(names);
});
