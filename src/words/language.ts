import { catalogues, type Language } from './catalogues.ts';

/** English first. */
export const LANGUAGES = Object.keys(catalogues) as Language[];

/** Languages by tag, as asked for so far. */
const written = new Map<string, string | undefined>();
/** Enough for Discord's locales, ours and those of questions; a tag can be any text. */
const MOST_REMEMBERED = 200;

/** https://docs.discord.com/developers/reference#locales */
const DISCORD_LOCALES =
  'id da de en-GB en-US es-ES es-419 fr hr it lt hu nl no pl pt-BR ro fi sv-SE vi tr cs el bg ru uk hi th zh-CN ja zh-TW ko';

/** Discord's non-English locales that we have, with their language. */
export const LANGUAGE_OF_LOCALE: Readonly<Record<string, Language>> = Object.fromEntries(
  DISCORD_LOCALES.split(' ').flatMap((locale) => {
    const language = closestLanguage(locale);
    return language === undefined || language === 'en' ? [] : [[locale, language]];
  }),
);

/** The language for one of Discord's locales; English by default. */
export function languageFor(locale: string | null | undefined): Language {
  return (locale ? closestLanguage(locale) : undefined) ?? 'en';
}

/** The catalogue that fits a locale or language tag, if any: "es" for "es-419", "pt-BR" for "pt". */
export function closestLanguage(tag: string): Language | undefined;
export function closestLanguage<L extends string>(tag: string, languages: readonly L[]): L | undefined;
export function closestLanguage(tag: string, languages: readonly string[] = LANGUAGES): string | undefined {
  if (languages.includes(tag)) return tag;
  const wanted = writtenLanguage(tag);
  return wanted === undefined ? undefined : languages.find((language) => writtenLanguage(language) === wanted);
}

/** Language and script, as Chinese has two scripts; undefined for an invalid tag. */
function writtenLanguage(tag: string): string | undefined {
  if (written.has(tag)) return written.get(tag);
  const found = readTag(tag);
  if (written.size < MOST_REMEMBERED) written.set(tag, found);
  return found;
}

function readTag(tag: string): string | undefined {
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    return `${language}-${script}`;
  } catch {
    return undefined;
  }
}
