import { englishCount } from '../../language/english-words.ts';
import type { NameWord } from './name-words.ts';
import { isPeculiar } from './name-words.ts';
import type { ProperWords } from './proper-words.ts';

/**
 * Whether the first word of a sentence is a name although its capital does not tell: the articles write it with a capital elsewhere,
 * it is the name of a country, or it is no English word and does what people do. In doubt it is none.
 */
export function isNameAtStart(word: NameWord, behind: string, proper: ProperWords): boolean {
  if (isPeculiar(word) || proper.words.has(word.key) || COUNTRIES.has(word.key)) return true;
  if (!proper.isEnglish || proper.common.has(word.key) || englishCount(word.key) > 0) return false;
  return !DERIVED.test(word.key) && (ACTS.test(behind) || POSSESSIVE.test(word.written));
}

/** Endings of words that are made of others, such as "overheating" or "smartphones", and of few names. */
const DERIVED = /(?:s|ing|ed|ly|tion|ment|ness|ity|able|al|ic|ism|ist|ship|ware|phone|work)$/;
const ACTS =
  /^\s+(?:said|says|told|has|had|was|is|will|would|did|wants|can|could|may|might|also|and|\p{Ll}{3,}ed|let|gave|made|took|led|won|lost|met|sent|held|spoke|became|called)\b/u;
const POSSESSIVE = /['’]s$/u;

const COUNTRIES = listCountries();

/** Returns the English names of all countries that are one word, in lower case. */
function listCountries(): ReadonlySet<string> {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  return new Set(codes.flatMap((code) => names.of(code)?.toLowerCase() ?? []).filter((name) => /^\p{L}+$/u.test(name)));
}
