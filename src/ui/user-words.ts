import type { Wording } from '../words/wording.ts';
import { clip } from './clip.ts';
import { escapeMarkdown } from './escape-markdown.ts';

/** Enough for any real word; what is longer was pasted. */
const WORD_LIMIT = 40;
/** More would make a list of what should be a remark. */
export const WORDS_SHOWN = 5;

/** Words a user wrote, made fit to be shown as plain text: few, short, and without invisible characters. */
export function userWords(words: string[]): string[] {
  return words
    .map((word) => showWord(word))
    .filter(Boolean)
    .slice(0, WORDS_SHOWN);
}

/** What a user wrote, in quotation marks, as markdown that shows it as it is; short, or of a length that is told. */
export function quoteUser(wording: Wording, written: string, limit = WORD_LIMIT): string {
  return wording.say('text.quoted', { text: escapeMarkdown(showWord(written, limit)) });
}

/** What a person or a bot is called, as markdown that shows the name and does nothing: any name at all may be chosen. */
export function showName(name: string): string {
  const words = name.replace(/[\s\u2800]+/gu, ' ').replace(UNSEEN, '');
  return escapeMarkdown(showWord(words, NAME_LIMIT)) || NAMELESS;
}

/** Discord's own limit is 32. */
const NAME_LIMIT = 40;
/** For a name of nothing that can be seen. */
const NAMELESS = '…';
/** Letters and marks without a shape, which names are made invisible with. */
const UNSEEN = /[\u034F\u115F\u1160\u17B4\u17B5\u3164\uFFA0]/gu;

/** A word, or what else somebody wrote, without what cannot be seen, and no longer than the limit. */
export function showWord(word: string, limit = WORD_LIMIT): string {
  return clip(word.replace(INVISIBLE, '').trim(), limit);
}

/** Controls, direction marks, half surrogates: nothing a user would miss, and all that could garble a line. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/gu;
