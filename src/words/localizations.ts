import { catalogues } from './catalogues.ts';
import type { Key } from './key.ts';
import { LANGUAGE_OF_LOCALE } from './language.ts';
import { type Filling, wordingFor } from './wording.ts';

/** The keys of texts without variables. */
export type PlainKey = { [K in Key]: Filling<K> extends [] ? K : never }[Key];

/**
 * A text in each of Discord's locales that is not English and has it, as Discord's `…_localizations` fields take it.
 */
export function localizationsOf(key: PlainKey): Record<string, string> {
  const translated = Object.entries(LANGUAGE_OF_LOCALE).filter(
    ([, language]) => catalogues[language][key] !== undefined,
  );
  return Object.fromEntries(translated.map(([locale]) => [locale, plainText(key, locale)]));
}

/** A text without variables, in the language of a locale; in English without one. */
export function plainText(key: PlainKey, locale?: string): string {
  const say: (key: PlainKey) => string = wordingFor(locale).say;
  return say(key);
}
