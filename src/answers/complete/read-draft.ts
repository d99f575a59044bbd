import { foldLetters } from '../../language/names/fold-name.ts';

/** A partly typed question, in comparable words. */
export interface Draft {
  words: string[];
  /** Whether the last word may still continue. */
  isOpen: boolean;
}

/** No question needs more, but a user can paste 6,000 characters. */
const LONGEST_DRAFT = 400;
const MOST_DRAFT_WORDS = 24;

/** Scripts without spaces: each character counts as a word. */
const CHARACTER =
  '[\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}]\\p{M}*';
const WORD = new RegExp(`${CHARACTER}|(?:(?!${CHARACTER})[\\p{L}\\p{N}]\\p{M}*)+`, 'gu');

/** Comparable words of any text: no capitals, accents, apostrophes or digit separators. */
export function foldWords(text: string): string[] {
  return fold(text).match(WORD) ?? [];
}

/** Reads a draft; only the first words of a long one. */
export function readDraft(typed: string): Draft {
  const text = fold(typed.trimStart().slice(0, LONGEST_DRAFT));
  const words = (text.match(WORD) ?? []).slice(0, MOST_DRAFT_WORDS);
  return { words, isOpen: /[\p{L}\p{M}\p{N}]$/u.test(text) };
}

function fold(text: string): string {
  return foldLetters(text)
    .normalize('NFKD')
    .replace(/['’‘ʼ`´]|(?<=\d)[.,](?=\d)/g, '');
}
