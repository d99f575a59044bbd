import { catalogues } from './catalogues.ts';
import type { Key } from './key.ts';
import { LANGUAGE_OF_LOCALE } from './language.ts';
import { type Filling, wordingFor } from './wording.ts';

/** Keys of texts without variables. */
export type PlainKey = { [K in Key]: Filling<K> extends [] ? K : never }[Key];

/** A text in each of Discord's other locales that has it, for its `…_localizations` fields. */
export function localizationsOf(key: PlainKey): Record<string, string> {
  const translated = Object.entries(LANGUAGE_OF_LOCALE).filter(
    ([, language]) => catalogues[language][key] !== undefined,
  );
  return Object.fromEntries(translated.map(([locale]) => [locale, plainText(key, locale)]));
}

/** A text without variables, in a locale's language; English by default. */
export function plainText(key: PlainKey, locale?: string): string {
  const say: (key: PlainKey) => string = wordingFor(locale).say;
  return say(key);
}
