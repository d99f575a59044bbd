import { foldLetters } from '../../language/names/fold-name.ts';

/** What has been typed so far, in words that can be compared. */
export interface Draft {
  words: string[];
  /** Whether the last word may still go on. */
  isOpen: boolean;
}

/** No question needs more, and a reader can paste 6,000 characters. */
const LONGEST_DRAFT = 400;
const MOST_WORDS = 24;

/** Written without spaces between words, so that each character is taken for one. */
const CHARACTER =
  '[\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}]\\p{M}*';
const WORD = new RegExp(`${CHARACTER}|(?:(?!${CHARACTER})[\\p{L}\\p{N}]\\p{M}*)+`, 'gu');

/** The words of any text as they are compared: without capitals, accents, apostrophes, and commas within numbers. */
export function foldWords(text: string): string[] {
  return fold(text).match(WORD) ?? [];
}

/** Reads what a reader is typing; the first words of a long text. */
export function readDraft(typed: string): Draft {
  const text = fold(typed.trimStart().slice(0, LONGEST_DRAFT));
  const words = (text.match(WORD) ?? []).slice(0, MOST_WORDS);
  return { words, isOpen: /[\p{L}\p{M}\p{N}]$/u.test(text) };
}

function fold(text: string): string {
  return foldLetters(text)
    .normalize('NFKD')
    .replace(/['’‘ʼ`´]|(?<=\d)[.,](?=\d)/g, '');
}
