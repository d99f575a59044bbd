/** The languages of the bot's own words, as IETF language tags; each has its catalogue. */
export const LANGUAGES = ['en', 'uk', 'pl', 'de', 'fr', 'es', 'pt-BR', 'ko'] as const;

export type Language = (typeof LANGUAGES)[number];

/**
 * Discord's locales that are not English, each with its language. Any other locale reads English.
 * https://docs.discord.com/developers/reference#locales
 */
export const LANGUAGE_OF_LOCALE = {
  uk: 'uk',
  pl: 'pl',
  de: 'de',
  fr: 'fr',
  'es-ES': 'es',
  'es-419': 'es',
  'pt-BR': 'pt-BR',
  ko: 'ko',
} as const satisfies Record<string, Language>;

/** A locale of Discord's for the first part of a language tag ("pt", "en"), where there is a catalogue for it. */
export function localeOf(tag: string): string | undefined {
  if (tag === 'en') return 'en-US';
  return Object.keys(LANGUAGE_OF_LOCALE).find((locale) => locale.split('-')[0] === tag);
}

/** The language for one of Discord's locales, or for anything else. */
export function languageFor(locale: string | null | undefined): Language {
  const languages: ReadonlyMap<string, Language> = new Map(Object.entries(LANGUAGE_OF_LOCALE));
  return languages.get(locale ?? '') ?? 'en';
}
