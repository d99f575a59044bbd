import type { Wording } from '../words/wording.ts';
import { clip } from './clip.ts';
import { escapeMarkdown } from './escape-markdown.ts';

/** Enough for any real word; longer ones were pasted. */
const WORD_LIMIT = 40;
/** More would turn a note into a list. */
export const WORDS_SHOWN = 5;

/** Words of a user as plain text: few, short, without invisible characters. */
export function userWords(words: string[]): string[] {
  return words
    .map((word) => showWord(word))
    .filter(Boolean)
    .slice(0, WORDS_SHOWN);
}

/** A user's text in quotation marks, escaped and clipped. */
export function quoteUser(wording: Wording, written: string, limit = WORD_LIMIT): string {
  return wording.say('text.quoted', { text: escapeMarkdown(showWord(written, limit)) });
}

/** A user's or bot's name as escaped markdown: it can be any text. */
export function showName(name: string): string {
  const words = name.replace(/[\s\u2800]+/gu, ' ').replace(UNSEEN, '');
  return escapeMarkdown(showWord(words, NAME_LIMIT)) || NAMELESS;
}

/** Discord's own limit is 32. */
const NAME_LIMIT = 40;
/** For a name without visible characters. */
const NAMELESS = '…';
/** Blank letters and marks, used for invisible names. */
const UNSEEN = /[\u034F\u115F\u1160\u17B4\u17B5\u3164\uFFA0]/gu;

/** A word or text without invisible characters, clipped. */
export function showWord(word: string, limit = WORD_LIMIT): string {
  return clip(word.replace(INVISIBLE, '').trim(), limit);
}

/** Controls, direction marks, lone surrogates: unseen, but they could garble a line. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/gu;
