import { Locale } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import { closestLanguage, LANGUAGES } from '../../src/words/language.ts';
import { localizationsOf } from '../../src/words/localizations.ts';
import { wordingFor } from '../../src/words/wording.ts';

describe('the language of a reader', () => {
  test.each([
    ['en-US', 'en'],
    ['en-GB', 'en'],
    ['uk', 'uk'],
    ['pl', 'pl'],
    ['de', 'de'],
    ['fr', 'fr'],
    ['es-ES', 'es'],
    ['es-419', 'es'],
    ['pt-BR', 'pt-BR'],
    ['ko', 'ko'],
    ['ja', 'en'],
    ['zh-CN', 'en'],
    ['', 'en'],
    ['__proto__', 'en'],
    ['constructor', 'en'],
    [undefined, 'en'],
    [null, 'en'],
  ])('with the locale %s is %s', (locale, language) => {
    expect(wordingFor(locale).language).toBe(language);
  });
});

describe('every locale of Discord', () => {
  /** Those that read something else than English. */
  const READS = {
    [Locale.Ukrainian]: 'uk',
    [Locale.Polish]: 'pl',
    [Locale.German]: 'de',
    [Locale.French]: 'fr',
    [Locale.SpanishES]: 'es',
    [Locale.SpanishLATAM]: 'es',
    [Locale.PortugueseBR]: 'pt-BR',
    [Locale.Korean]: 'ko',
  };
  const readers = new Map<string, string>(Object.entries(READS));

  test.each(Object.values(Locale))('is read in its language, and in English where there is none: %s', (locale) => {
    const [spoken = ''] = locale.split('-');
    expect(wordingFor(locale).language).toBe(
      readers.get(locale) ?? LANGUAGES.find((language) => language === spoken) ?? 'en',
    );
  });

  test.each(Object.values(Locale))('finds the language of its catalogue, once there is one: %s', (locale) => {
    const [spoken = ''] = locale.split('-');
    const catalogues = ['en', 'sv', 'zh-TW', 'zh-CN', spoken].filter((tag, at, all) => all.indexOf(tag) === at);
    const expected = locale.startsWith('zh') ? locale : spoken;
    expect(closestLanguage(locale, catalogues)).toBe(expected);
  });

  test('is not taken for another script', () => {
    expect(closestLanguage('zh-CN', ['en', 'zh-TW'])).toBeUndefined();
    expect(closestLanguage('zh-TW', ['en', 'zh-CN'])).toBeUndefined();
  });

  test.each(LANGUAGES)('a language that is kept by its own tag is read again: %s', (language) => {
    expect(wordingFor(language).language).toBe(language);
  });
});

describe('what fills a variable', () => {
  test.each(['$t(help.menu)', '{{count}}', '{{button}}', '$&', '$1', '<b>&"\'', '', '__proto__', '\\', '🏮'])(
    'is shown as it is: %j',
    (text) => {
      expect(wordingFor('en-US').say('text.quoted', { text })).toBe(`“${text}”`);
    },
  );

  test('does not fill another', () => {
    const { say } = wordingFor('en-US');
    expect(say('answer.reading', { written: '{{read}}', read: '{{written}}' })).toBe('“{{read}}” as “{{written}}”');
  });
});

describe('a number', () => {
  test.each([
    ['uk', 1, '1 цитоване речення'],
    ['uk', 3, '3 цитовані речення'],
    ['uk', 11, '11 цитованих речень'],
    ['uk', 21, '21 цитоване речення'],
    ['pl', 1, 'Jedno cytowane zdanie'],
    ['pl', 4, '4 cytowane zdania'],
    ['pl', 12, '12 cytowanych zdań'],
    ['pl', 22, '22 cytowane zdania'],
    ['ko', 1, '인용한 문장 1개'],
    ['de', 1, 'Ein zitierter Satz'],
    ['de', 2, '2 zitierte Sätze'],
    ['fr', 2, '2 phrases citées'],
  ])('takes its plural form in %s: %i', (locale, count, beginning) => {
    const text = wordingFor(locale).say('answer.quotesTooLong', { count, button: '…' });
    expect(text.slice(0, beginning.length)).toBe(beginning);
  });

  test('is written as the language writes it', () => {
    expect(wordingFor('en-US').say('help.moreStories', { count: 12_345 })).toBe('and 12,345 more');
    expect(wordingFor('de').say('help.moreStories', { count: 12_345 })).toBe('und 12.345 weitere');
  });
});

test.each([
  ['en-US', 'a, b and c'],
  ['uk', 'a, b і c'],
  ['de', 'a, b und c'],
  ['ko', 'a, b 및 c'],
])('a list in %s is “%s”', (locale, list) => {
  expect(wordingFor(locale).list(['a', 'b', 'c'])).toBe(list);
});

test('every locale but English has its localization, Spanish twice', () => {
  const localizations = localizationsOf('command.ask.name');
  expect(Object.keys(localizations)).toHaveLength(LANGUAGES.length);
  expect(localizations).toMatchObject({ uk: 'запитати', 'es-ES': 'preguntar', 'es-419': 'preguntar' });
});
