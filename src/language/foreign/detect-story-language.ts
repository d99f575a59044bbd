import { franc } from 'franc-min';
import { detectLanguage } from '../detect-language.ts';
import { isEnglish } from '../english-words.ts';
import { readCommonWords } from '../tables/tables.ts';
import { knownLanguage } from './support.ts';

/** Articles that are too short to tell. */
const USUAL_LANGUAGE = 'en';
/** Characters from which on trigrams tell the language of a text in Latin letters; other scripts tell more. */
const LONG_ENOUGH = 200;
/** The share of letters that are not Latin, and of longer words that are English, from which on a text is of that kind. */
const MOSTLY = 0.6;
/** Detected by little words, of which their neighbours have some. */
const MISTAKEN: ReadonlySet<string> = new Set(['fr', 'es', 'pt', 'pl', 'de']);

/** The language of an article's text as an IETF tag; English where that is not sure. */
export function detectStoryLanguage(text: string): string {
  const likely = detectLanguage(text);
  // Only of languages that have little words like theirs can French, Spanish and the like be mistaken: Italian, Catalan.
  if (likely !== undefined && (!MISTAKEN.has(likely) || text.length < LONG_ENOUGH)) return likely;
  const letters = text.match(/\p{L}/gu) ?? [];
  const others = letters.filter((letter) => !/\p{sc=Latin}/u.test(letter)).length;
  const isOtherScript = letters.length > 0 && others >= MOSTLY * letters.length;
  if (!isOtherScript && (text.length < LONG_ENOUGH || isMostlyEnglish(text))) {
    return USUAL_LANGUAGE;
  }
  if (isOtherScript && /[ыэ]/i.test(text) && !/ў/i.test(text)) return 'ru';
  const tag = shortTag(franc(text));
  if (likely !== undefined && !knownLanguage(tag)) return likely;
  // A language that nothing is known of is read no better than English is.
  return isOtherScript || hasWordsOf(tag, text) ? tag : USUAL_LANGUAGE;
}

/** A list of headings has few little words to tell it by, but its words are English all the same. */
function isMostlyEnglish(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  return words.filter(isEnglish).length >= MOSTLY * words.length;
}

/** Trigrams find a language for any text; what is written in one has its commonest words. */
function hasWordsOf(tag: string, text: string): boolean {
  const found = knownLanguage(tag);
  if (!found) return false;
  const common = new Set(
    readCommonWords(found.name)
      .slice(0, COMMONEST)
      .map((word) => word.toLowerCase()),
  );
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.filter((word) => common.has(word)).length >= LEAST_COMMON * words.length;
}

/** The words that make up about half of any text. */
const COMMONEST = 200;
const LEAST_COMMON = 0.15;

/** "it" for "ita"; English for a text without a language. */
function shortTag(code: string): string {
  if (code === 'und') return USUAL_LANGUAGE;
  return code === 'cmn' ? 'zh' : (Intl.getCanonicalLocales(code)[0] ?? USUAL_LANGUAGE);
}
