import { MONTHS, WEEKDAYS } from '../calendar-words.ts';
import { foldLetters } from './fold-name.ts';

/** A word of a text, as names are compared. */
export interface NameWord {
  written: string;
  /** As written, without a possessive ending. */
  text: string;
  /** Lower case, without accents, apostrophes and full stops. */
  key: string;
  index: number;
  end: number;
}

/** Months are checked with the numbers they stand by. */
export const MONTH_WORDS: ReadonlySet<string> = new Set([
  ...MONTHS,
  ...MONTHS.map((month) => month.slice(0, 3)),
  'sept',
]);

/** Weekdays may be cut short, as in "Tue." and "Thurs.". */
export function isWeekday(key: string): boolean {
  return key.length >= 3 && WEEKDAYS.some((day) => day.startsWith(key));
}

/** Returns the words of a text: "US-made" is two, "U.S." and "O'Brien" are one, and "Russia's" is "Russia". */
export function nameWordsOf(text: string): NameWord[] {
  return [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’.&](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}]+)*/gu)].map(
    ({ 0: whole, index }) => {
      const word = whole.replace(/['’]s?$/u, '');
      const key = foldLetters(word.normalize('NFKC')).replace(/['’.]/g, '');
      return { written: whole, text: word, key, index, end: index + whole.length };
    },
  );
}

/** Whether a word has a capital letter anywhere. */
export function isCapitalised({ text }: NameWord): boolean {
  return /[\p{Lu}\p{Lt}]/u.test(text);
}

/** Whether a word is written so that not even the start of a sentence explains its capitals: NATO, McDonald. */
export function isPeculiar({ text }: NameWord): boolean {
  return /^[^\p{L}\p{N}]*[\p{L}\p{N}].*\p{Lu}/u.test(text);
}
