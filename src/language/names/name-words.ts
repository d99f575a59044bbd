import { MONTHS, WEEKDAYS } from '../calendar-words.ts';
import { foldLetters } from './fold-name.ts';

/** A word, normalised for comparing names. */
export interface NameWord {
  written: string;
  /** As written, without a possessive ending. */
  text: string;
  /** Lower case, without accents, apostrophes and full stops. */
  key: string;
  index: number;
  end: number;
}

/** Months are checked along with their numbers. */
export const MONTH_WORDS: ReadonlySet<string> = new Set([
  ...MONTHS,
  ...MONTHS.map((month) => month.slice(0, 3)),
  'sept',
]);

/** Weekdays may be abbreviated: "Tue.", "Thurs.". */
export function isWeekday(key: string): boolean {
  return key.length >= 3 && WEEKDAYS.some((day) => day.startsWith(key));
}

/** Whether a word is a month or a weekday, which are written as names and are none. */
export function isDateWord(key: string): boolean {
  return MONTH_WORDS.has(key) || isWeekday(key);
}

/** The words of a text: "US-made" is two, "U.S." and "O'Brien" are one, and "Russia's" is "Russia". */
export function nameWordsOf(text: string): NameWord[] {
  return [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’.&](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}]+)*/gu)].map(
    ({ 0: whole, index }) => {
      const word = whole.replace(/['’]s?$/u, '');
      const key = foldLetters(word.normalize('NFKC')).replace(/['’.]/g, '');
      return { written: whole, text: word, key, index, end: index + whole.length };
    },
  );
}

/** Whether a word has any capital letter. */
export function isCapitalised({ text }: NameWord): boolean {
  return /[\p{Lu}\p{Lt}]/u.test(text);
}

/** Whether a word's capitals are unusual even at a sentence start: NATO, McDonald. */
export function isPeculiar({ text }: NameWord): boolean {
  return /^[^\p{L}\p{N}]*[\p{L}\p{N}].*\p{Lu}/u.test(text);
}
