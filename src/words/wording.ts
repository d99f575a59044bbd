import { catalogues, type Language } from './catalogues.ts';
// The bot's own words, in the reader's language. The story, its questions and quotes stay in theirs.
//
// To add a text: a line in catalogues/en.ts, in its alphabetical place and under the surface that shows it ("quiz.right").
// A language that lacks it shows the English one until it has the same key in its catalogues/*.json. Variables stand in {{…}}. A text that depends on a number gets a line for each
// plural form of its language (key_one, key_other; Ukrainian and Polish also key_few and key_many), and a `count`.
// Where Discord limits a text, the end of its key says what it is: …Button, …Placeholder, …OptionLabel, …FormTitle,
// …FieldLabel; "command.ask.question" has a .name and a .description, "menu.check" and "choice.newest" a .name.
// Write keys out in the code: the tests find a text that nobody says by looking for them.
// To add a language: its catalogue in catalogues/, and its lines in catalogues.ts.
// `npm run check` lists what a language lacks; tests/words/ says what is unused, left in English or too long for Discord.

import { createInstance, type FormatterModule } from 'i18next';
import type { Key, Variables } from './key.ts';
import { LANGUAGES, languageFor } from './language.ts';

/** The bot's own words in one language. */
export interface Wording {
  language: Language;
  /** A text by key, with variables filled in and numbers localized. */
  say<K extends Key>(key: K, ...variables: Filling<K>): string;
  /** A list in a sentence: “one, two and three”. */
  list(words: string[]): string;
  /** A day such as 2026-04-09 in the language: “9 April 2026”. */
  date(day: string): string;
}

/** Empty for a text without variables, else an object with all of them. */
export type Filling<K extends Key> = [Variables<K>] extends [never]
  ? []
  : [{ [Name in Variables<K>]: Name extends 'count' ? number : string | number }];

/** The wording for one of Discord's locales; English by default. */
export function wordingFor(locale: string | null | undefined): Wording {
  const language = languageFor(locale);
  return WORDINGS.get(language) ?? makeWording(language);
}

/** Cached: making one is far slower than using it. */
const numberFormats = new Map(LANGUAGES.map((language) => [language as string, new Intl.NumberFormat(language)]));

const numbers: FormatterModule = {
  type: 'formatter',
  init() {},
  add() {},
  addCached() {},
  format: (value: unknown, _format, language = 'en') =>
    typeof value === 'number' ? (numberFormats.get(language)?.format(value) ?? String(value)) : String(value),
};

const i18n = createInstance().use(numbers);
// Synchronous: the catalogues are part of the program.
void i18n.init({
  initAsync: false,
  fallbackLng: 'en',
  resources: Object.fromEntries(LANGUAGES.map((language) => [language, { translation: catalogues[language] }])),
  keySeparator: false,
  nsSeparator: false,
  // i18next would escape for HTML; ui/escape-markdown.ts escapes for Discord.
  interpolation: { escapeValue: false, alwaysFormat: true },
});

const WORDINGS = new Map(LANGUAGES.map((language) => [language, makeWording(language)]));

function makeWording(language: Language): Wording {
  const translate = i18n.getFixedT(language);
  // British lists and dates, like the English texts: “a, b and c”.
  const locale = language === 'en' ? 'en-GB' : language;
  const list = new Intl.ListFormat(locale);
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  return {
    language,
    // Variables are data: i18next must not run calls found in them.
    say: (key, ...[variables]) => translate(key, { ...variables, nest: false }),
    list: (words) => list.format(words),
    date: (day) => date.format(new Date(`${day}T00:00:00Z`)),
  };
}
