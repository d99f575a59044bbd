import { FUNCTION_WORDS } from './function-words.ts';

/** Longer texts tell nothing more. */
const LONGEST_READ = 1_000;
/** How much of a text's letters are of the script that it counts as written in; the rest are names in another. */
const MOSTLY = 0.6;
/** Two words that English has not are no accident; a name may bring one. Scripts of their own need one. */
const LEAD_OVER_ENGLISH = 2;
/** Among kindred languages any lead tells, once it is sure that it is one of them. */
const LEAD_OVER_OTHERS = 0.5;
/** Letters that of these languages only one has, or two that share no words. */
const OWN_LETTERS: Record<string, RegExp> = {
  de: /[äöüß]/,
  fr: /[àâçèêëîïôœùû]|\b(?:[ldnsj]|qu)['’]\p{L}/u,
  es: /[ñ¿¡]/,
  pt: /[ãõ]|ção\b|ções\b/,
  pl: /[ąęłńśźżć]/,
  uk: /[ґєії]/,
};
/** Ukrainian has none of these: they are Russian, Belarusian or another's. */
const NOT_UKRAINIAN = /[ыэъёўђјљњћџ]/;

/**
 * The language of a question as an IETF tag (en, de, fr, es, pt, pl, uk or ko), where its letters and little words leave no doubt;
 * nothing for a language it does not know, and for too few words. Rather nothing than a mistake: English with foreign names in it
 * must never be taken for another language.
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

/** The language whose little words are the most, with at least one that no name is made of; nothing where two are even. */
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
  return { telling: said, points: said + joined / 2 + own };
}
