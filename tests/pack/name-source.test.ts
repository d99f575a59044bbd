import { expect, test } from 'vitest';
import { nameWordsOf } from '../../src/language/names/name-words.ts';
import { isSupported, readNameSource } from '../../src/pack/claims/name-source.ts';

test.each([
  ['Russian', 'It lies in Russia.', true],
  ['Athens', 'The Athenians left.', true],
  // More than half of the longer name has to be the same, whichever it is.
  ['Wood', 'It lies in Woodmansterne.', false],
  ['Woodmansterne', 'It was said by Wood.', false],
  ['Friday', 'It opens on Fri.', true],
])('%j is supported by %j: %s', (name, text, expected) => {
  const [word] = nameWordsOf(name);
  expect(word && isSupported(word, readNameSource(text))).toBe(expected);
});
