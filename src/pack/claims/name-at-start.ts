import { englishCount, isEnglish, isMostlyCapitalised } from '../../language/english-words.ts';
import { isCountry } from '../../language/names/countries.ts';
import type { NameWord } from '../../language/names/name-words.ts';
import { isPeculiar } from '../../language/names/name-words.ts';
import { NEVER_NAMES } from '../../language/names/titles.ts';
import { SENTENCE_STARTERS } from '../abbreviations.ts';
import type { ProperWords } from './proper-words.ts';

/**
 * Whether a word at the start of a sentence is a name: the articles capitalise it elsewhere, it is a country,
 * or English usually capitalises or lacks it. In doubt it is not.
 */
export function isNameAtStart(word: NameWord, behind: string, proper: ProperWords): boolean {
  if (isPeculiar(word) || proper.words.has(word.key) || isCountry(word.key)) return true;
  if (!proper.isEnglish || proper.common.has(word.key) || NO_NAMES.has(word.key)) return false;
  if (!isMostlyCapitalised(word.key) && (englishCount(word.key) > 0 || isCompound(word.key))) return false;
  return !DERIVED.test(word.key) || ACTS.test(behind) || POSSESSIVE.test(word.written);
}

/** Suffixes of derived words, such as "overheating" or "smartphones", rare in names. */
const DERIVED = /(?:s|ing|ed|ly|tion|ment|ness|ity|able|al|ic|ism|ist|ship|ware|phone|work)$/;
const ACTING_VERBS = String.raw`said|says|told|has|had|was|is|will|would|did|wants|can|could|may|might|also|and|\p{Ll}{3,}ed|let|gave|made|took|led|won|lost|met|sent|held|spoke|became|called`;

const ACTS = new RegExp(String.raw`^\s+(?:${ACTING_VERBS})\b`, 'u');
const POSSESSIVE = /['’]s$/u;

/** Capitalised mostly at sentence starts, or in prayers and letters. */
const NO_NAMES: ReadonlySet<string> = new Set([
  ...SENTENCE_STARTERS,
  ...NEVER_NAMES,
  ...(
    'perhaps maybe besides otherwise apparently plus unless somebody anybody everybody neither twelve fifteen twenty thirty forty fifty seventeen ' +
    'eighteen nineteen ninety come well yeah let thank thanks hello listen excuse hurry welcome alright congratulations previously meaning ' +
    'holy central county valley university navy army foundation association federation constitution amendment knight agent crane dragon ' +
    'freeze cheers objection merry amen majesty junior subtitles someone anyone whoever whatever whenever nor furthermore nonetheless nevertheless hence thus likewise conversely additionally overall elsewhere enterprise'
  ).split(' '),
]);

/** The shortest part of a compound: "bio" in "biofuel". */
const SHORTEST_PART = 3;
/** No two English words together are longer. */
const LONGEST_COMPOUND = 40;

/** Whether a word joins two English ones: "livestream", "microplastic". */
function isCompound(word: string): boolean {
  if (word.length > LONGEST_COMPOUND) return false;
  for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART - 1; at++) {
    if (isEnglish(word.slice(0, at)) && isEnglish(word.slice(at))) return true;
  }
  return PREFIX.test(word);
}

const PREFIXES =
  'anti|auto|bio|counter|cyber|eco|electro|extra|geo|hydro|hyper|inter|micro|mega|mini|multi|nano|neo|neuro|non|over|post|pre|pro|pseudo|re|semi|sub|super|techno|tele|trans|ultra|under|un';

const PREFIX = new RegExp(String.raw`^(?:${PREFIXES})\p{L}{4,}`, 'u');
