import { describe, expect, test } from 'vitest';
import { foldName, plainSpellings } from '../../../src/language/names/fold-name.ts';
import { sameName } from '../../../src/language/names/same-name.ts';

describe('two spellings are one name', () => {
  test.each([
    ['Erdogan', 'Erdoğan'],
    ['Mueller', 'Müller'],
    ['Muller', 'Müller'],
    ['Zoe Mueller', 'Zoë Müller'],
    ['Lodz', 'Łódź'],
    ['Oestergaard', 'Østergaard'],
    ['Ostergaard', 'Østergaard'],
    ['Arhus', 'Århus'],
    ['Aarhus', 'Århus'],
    ['Strasse', 'Straße'],
    ['Diyarbakir', 'Diyarbakır'],
    ['Orban', 'Orbán'],
    ['F16', 'F-16'],
    ['MH 17', 'MH17'],
    ['S300', 'S‑300'],
    ['OBrien', 'O’Brien'],
    ["O'Brien", 'O’Brien'],
    ['Ban Kimoon', 'Ban Ki-moon'],
    ['Jean Claude Juncker', 'Jean-Claude Juncker'],
    ["Biden's", 'Biden'],
    ['Starmers', 'Keir Starmer'],
    ['U.S.', 'US'],
    ['Mr Biden', 'President Joe Biden'],
    ['Biden', 'Joe Biden'],
    ['J. Biden', 'Joe Biden'],
    ['Joseph R. Biden', 'Joseph Biden'],
    ['BIDEN', 'biden'],
    ['Київ', 'КИЇВ'],
    ['바이든', '바이든'],
  ])('%s = %s', (first, second) => {
    expect(sameName(first, second)).toBe(true);
    expect(sameName(second, first)).toBe(true);
  });
});

describe('two names are two', () => {
  test.each([
    ['Hunter Biden', 'Joe Biden'],
    ['North Korea', 'South Korea'],
    ['North Korea', 'Korea'],
    ['New York', 'York'],
    ['F-16', 'F-15'],
    ['S-300', 'S-400'],
    ['MH17', 'MH370'],
    ['Ross', 'Ros'],
    ['Muller', 'Miller'],
    ['Joe', 'Joe Biden'],
    ['', 'Biden'],
    ['…', '!'],
    ['Макрон', 'Мак'],
  ])('%s ≠ %s', (first, second) => {
    expect(sameName(first, second)).toBe(false);
    expect(sameName(second, first)).toBe(false);
  });
});

test.each([
  ['O’Brien’s', 'obrien'],
  ['Ban Ki-moon', 'ban ki moon'],
  ['U.S.', 'us'],
  ['S‑300s', 's300'],
  ['Łódź', 'lodz'],
  ['भारत', 'भारत'],
  ['がぎ', 'がぎ'],
  ['서울', '서울'],
  ['', ''],
])('%s is folded to %s', (name, folded) => {
  expect(foldName(name)).toBe(folded);
});

test('a word with an umlaut has two plain spellings, others have one', () => {
  expect(plainSpellings('Müller')).toEqual(['muller', 'mueller']);
  expect(plainSpellings('Orbán')).toEqual(['orban']);
});
