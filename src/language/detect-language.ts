import { isEnglish } from './english-words.ts';
import { newsWord } from './foreign/news-words.ts';
import { FUNCTION_WORDS } from './function-words.ts';

/** Longer texts add no certainty. */
const LONGEST_READ = 1_000;
/** In words; longer texts tell by their function words alone. */
const LONGEST_QUESTION = 20;
/** Minimum share of letters in a script; the rest are foreign names. */
const MOSTLY = 0.6;
/** Non-English words needed: a name may add one by accident. Other scripts need one. */
const LEAD_OVER_ENGLISH = 2;
/** Among related languages any lead counts. */
const LEAD_OVER_OTHERS = 0.5;
/** Letters unique to one of these languages, or to two without shared words. */
const OWN_LETTERS: Record<string, RegExp> = {
  de: /[äöüß]/,
  fr: /[àâçèêëîïôœùû]|\b(?:[ldnsj]|qu)['’]\p{L}/u,
  es: /[ñ¿¡]/,
  pt: /[ãõ]|ção\b|ções\b/,
  pl: /[ąęłńśźżć]/,
  uk: /[ґєії]/,
};
/** Russian, Belarusian or other letters that Ukrainian lacks. */
const NOT_UKRAINIAN = /[ыэъёўђјљњћџ]/;

/**
 * Detects a question's language as an IETF tag (en, de, fr, es, pt, pl, uk or ko) from its letters and function words.
 * Undefined for unknown languages or too few words: English with foreign names must never count as another language.
 */
export function detectLanguage(text: string): string | undefined {
  const read = text.slice(0, LONGEST_READ).toLowerCase().normalize('NFC');
  const letters = read.match(/\p{L}/gu) ?? [];
  const isMostly = (script: RegExp) =>
    letters.filter((letter) => script.test(letter)).length >= MOSTLY * letters.length;
  if (letters.length < 2) return undefined;
  if (isMostly(/\p{sc=Hangul}/u)) return 'ko';
  if (isMostly(/\p{sc=Cyrillic}/u)) return NOT_UKRAINIAN.test(read) ? undefined : clearest(read, ['uk', 'ru']);
  if (!isMostly(/\p{sc=Latin}/u)) return undefined;
  const foreign = clearest(read, ['de', 'fr', 'es', 'pt', 'pl']);
  const lead = foreign ? score(foreign, read).points - score('en', read).points : Number.NEGATIVE_INFINITY;
  if (lead >= LEAD_OVER_ENGLISH) return foreign;
  return score('en', read).telling > 0 && lead < 0 ? 'en' : undefined;
}

/** The language with the most function words, at least one of which is never part of a name; undefined for a tie. */
function clearest(text: string, languages: readonly string[]): string | undefined {
  const [best, second] = languages
    .map((language) => ({ language, ...score(language, text) }))
    .sort((a, b) => b.points - a.points);
  if (!best || best.telling === 0) return undefined;
  return best.points - (second?.points ?? 0) >= LEAD_OVER_OTHERS ? best.language : undefined;
}

const NO_WORDS = { telling: new Set<string>(), joining: new Set<string>() };

function score(language: string, text: string): { telling: number; points: number } {
  const { telling, joining } = FUNCTION_WORDS[language] ?? NO_WORDS;
  const words = text.replaceAll('’', "'").match(/\p{L}+(?:'\p{L}+)*/gu) ?? [];
  const said = words.filter((word) => telling.has(word)).length;
  const joined = words.filter((word) => joining.has(word)).length;
  const own = OWN_LETTERS[language]?.test(text) ? 1 : 0;
  // In a question, words of news tell a language too, unless English has them.
  const isShort = words.length <= LONGEST_QUESTION;
  const news = words.filter(
    (word) => isShort && !telling.has(word) && !isEnglish(word) && newsWord(word, language),
  ).length;
  return { telling: said, points: said + joined / 2 + own + news };
}
