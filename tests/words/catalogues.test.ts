import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { catalogues, type Language } from '../../src/words/catalogues.ts';
import { LANGUAGES } from '../../src/words/language.ts';
import { keysFor } from '../../src/words/untranslated.ts';
import { limitOf, NAME_RULE } from './limits.ts';

const english = catalogues.en;
const translations = LANGUAGES.filter((language) => language !== 'en');

/** Texts that are right to be the same as in English. */
const SAME_AS_ENGLISH = new Set([
  'de command.about.name.name',
  'de command.desk.status.name',
  'de command.quiz.name',
  'es answer.no',
  'fr command.article.name',
  'fr command.ask.question.name',
  'fr command.desk.settings.mentions.name',
  'fr command.desk.votes.name',
  'fr command.quiz.name',
  'pl command.quiz.name',
  'pt-BR command.quiz.name',
]);

/** The sources that say the texts; the catalogues themselves are not among them. */
const source = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.startsWith('words'))
  .map((file) => readFileSync(join('src', file), 'utf8'))
  .join('\n');

describe.each(LANGUAGES)('the catalogue of %s', (language) => {
  const catalogue = catalogues[language];

  test('has no text that nothing says in this language', () => {
    const wanted = new Set(keysFor(language));
    expect(Object.keys(catalogue).filter((key) => !wanted.has(key))).toEqual([]);
  });

  test('is sorted, so that a text is easy to find and to add', () => {
    expect(Object.keys(catalogue)).toEqual(Object.keys(catalogue).toSorted());
  });

  test('fills in the same variables as English', () => {
    const different = Object.entries(catalogue).filter(
      ([key, text]) => variablesOf(text).join() !== variablesOf(englishOf(key)).join(),
    );
    expect(different).toEqual([]);
  });

  test('leaves out a shown number only where its plural form stands for a single one', () => {
    const silent = Object.entries(catalogue).filter(
      ([key, text]) => shownCount(catalogue, key) && !text.includes('{{count}}') && numbersOf(language, key) > 1,
    );
    expect(silent).toEqual([]);
  });

  test('breaks none of Discord’s limits', () => {
    const broken = Object.entries(catalogue).filter(([key, text]) => text.length < 1 || text.length > limitOf(key));
    expect(broken).toEqual([]);
  });

  test('names commands and options as Discord takes them, each once', () => {
    const names = Object.entries(catalogue).filter(([key]) => /^command\..*\.name$/.test(key));
    expect(names.filter(([, name]) => !NAME_RULE.test(name) || name !== name.toLowerCase())).toEqual([]);
    const besides = names.map(([key, name]) => `${key.split('.').slice(0, -2).join('.')} ${name}`);
    expect(besides).toEqual([...new Set(besides)]);
  });

  test('has no stray white space or braces', () => {
    const stray = Object.values(catalogue).filter(
      (text) => text !== text.trim() || / {2}|[\r\n\t]/.test(text) || /[{}]/.test(text.replace(/\{\{\w+\}\}/g, '')),
    );
    expect(stray).toEqual([]);
  });
});

test.each(translations)('the catalogue of %s is translated', (language) => {
  const copied = Object.entries(catalogues[language]).filter(
    ([key, text]) =>
      text === englishOf(key) &&
      /\p{L}/u.test(text.replace(/\{\{\w+\}\}/g, '')) &&
      !SAME_AS_ENGLISH.has(`${language} ${key}`),
  );
  expect(copied).toEqual([]);
});

test('every text is said somewhere', () => {
  const unused = [...new Set(Object.keys(english).map(stemOf))].filter((key) => !isSaid(key));
  expect(unused).toEqual([]);
});

/** By its key, or as the name or the description of a command, an option or a choice. */
function isSaid(key: string): boolean {
  const described = /^(?:command|menu|choice)\..*(?=\.(?:name|description)$)/.exec(key)?.[0];
  return [key, described].some((said) => said !== undefined && source.includes(`'${said}'`));
}

function stemOf(key: string): string {
  return key.replace(/_(zero|one|two|few|many|other)$/, '');
}

function englishOf(key: string): string {
  return english[key] ?? english[`${stemOf(key)}_other`] ?? '';
}

/** Apart from the count, which a plural form may leave out. */
function variablesOf(text: string): string[] {
  const names = [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name ?? '');
  return [...new Set(names)].filter((name) => name !== 'count').toSorted();
}

function shownCount(catalogue: Record<string, string>, key: string): boolean {
  return key.includes('_') && (catalogue[`${stemOf(key)}_other`] ?? '').includes('{{count}}');
}

/** How many of the first thousand numbers take this plural form. */
function numbersOf(language: Language, key: string): number {
  const rules = new Intl.PluralRules(language);
  return Array.from({ length: 1000 }, (_, number) => rules.select(number)).filter((form) => key.endsWith(`_${form}`))
    .length;
}
