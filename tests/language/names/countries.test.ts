import { describe, expect, test } from 'vitest';
import { isCountry, isDemonym, isSameCountry, namesIn } from '../../../src/language/names/countries.ts';

describe('two words are of one country', () => {
  test.each([
    ['poland', 'polish', true],
    ['poland', 'poles', true],
    ['france', 'french', true],
    ['netherlands', 'dutch', true],
    ['holland', 'dutch', true],
    ['britain', 'british', true],
    ['united_kingdom', 'british', true],
    ['turkey', 'turks', true],
    ['türkiye', 'turkish', true],
    ['austria', 'australian', false],
    ['niger', 'nigerian', false],
    ['iran', 'iraqi', false],
    ['dominica', 'dominican', true],
    ['poland', 'penguin', false],
    ['penguin', 'pigeon', undefined],
    ['toString', '__proto__', undefined],
    ['', '', undefined],
  ])('%s, %s: %s', (one, other, same) => {
    expect(isSameCountry(one, other)).toBe(same);
    expect(isSameCountry(other, one)).toBe(same);
  });
});

test('a country is none of its people', () => {
  expect(['norway', 'new_zealand', 'norwegian'].map(isCountry)).toEqual([true, true, false]);
  expect(['norway', 'Norwegians', 'penguin'].map(isDemonym)).toEqual([false, true, false]);
});

test('countries have a name in every language', () => {
  expect(namesIn('uk').get('PL')).toEqual(['Польща']);
  expect([...namesIn('ko').values()].filter((names) => names.length === 0)).toEqual([]);
});
