import { franc } from 'franc-min';
import { detectLanguage } from '../detect-language.ts';
import { isEnglish } from '../english-words.ts';
import { readCommonWords } from '../tables/tables.ts';
import { knownLanguage } from './support.ts';

/** For articles too short to detect. */
const USUAL_LANGUAGE = 'en';
/** Characters from which trigrams detect a Latin-script language; other scripts need fewer. */
const LONG_ENOUGH = 200;
/** Minimum share of non-Latin letters, or of English among longer words. */
const MOSTLY = 0.6;
/** Detected by function words that related languages share. */
const MISTAKEN: ReadonlySet<string> = new Set(['fr', 'es', 'pt', 'pl', 'de']);

/** An article's language as an IETF tag; English if unsure. */
export function detectStoryLanguage(text: string): string {
  const likely = detectLanguage(text);
  // French, Spanish and the like are only confused with related languages: Italian, Catalan.
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
  // An unsupported language is read no better than as English.
  return isOtherScript || hasWordsOf(tag, text) ? tag : USUAL_LANGUAGE;
}

/** Headings have few function words, but English words all the same. */
function isMostlyEnglish(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  return words.filter(isEnglish).length >= MOSTLY * words.length;
}

/** Trigrams match any text to a language; real text also has its common words. */
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

/** These make up about half of any text. */
const COMMONEST = 200;
const LEAST_COMMON = 0.15;

/** "it" for "ita"; English if undetermined. */
function shortTag(code: string): string {
  if (code === 'und') return USUAL_LANGUAGE;
  return code === 'cmn' ? 'zh' : (Intl.getCanonicalLocales(code)[0] ?? USUAL_LANGUAGE);
}
