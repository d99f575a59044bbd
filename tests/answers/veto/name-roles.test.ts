import { expect, test } from 'vitest';
import { rolesIn } from '../../../src/answers/veto/name-roles.ts';
import { wordsOf } from './words.ts';

test.each([
  ['Norfell beat the Rangers', 'subject object'],
  ['Norfell won by two goals', 'subject'],
  ['Norfell was beaten by the Rangers', 'object subject'],
  ['was Norfell beaten by the Rangers', 'object subject'],
  ['was Norfell beaten', 'subject'],
  ['who sold Dee Fold to Norfell', 'object to'],
  ['a letter from Norfell with Ada', 'from with'],
  ['the goalkeeper of Norfell', 'of'],
  ["Norfell's goalkeeper left", 'of'],
  ['the British leader left', 'of'],
])('in “%s” the names are %s', (text, roles) => {
  expect(
    rolesIn(wordsOf(text))
      .map(({ role }) => role)
      .join(' '),
  ).toBe(roles);
});

test('whoever stands behind “did” acts', () => {
  expect(rolesIn(wordsOf('what did Norfell say')).map(({ acts }) => acts)).toEqual([true]);
  expect(rolesIn(wordsOf('Norfell said so')).map(({ acts }) => acts)).toEqual([false]);
});
