import type { Wording } from '../wording/wording.ts';
import { clip } from './clip.ts';
import { escapeMarkdown } from './escape-markdown.ts';

/** Enough for any real word; what is longer was pasted. */
const WORD_LIMIT = 40;
/** More would make a list of what should be a remark. */
const WORDS_SHOWN = 5;

/** Words a reader wrote, made fit to be shown as plain text: few, short, and without invisible characters. */
export function readerWords(words: string[]): string[] {
  return words.map(showWord).filter(Boolean).slice(0, WORDS_SHOWN);
}

/** What a reader wrote, in quotation marks, as markdown that shows it as it is; short. */
export function quoteReader(wording: Wording, written: string): string {
  return wording.say('text.quoted', { text: escapeMarkdown(showWord(written)) });
}

/** “Read “rusia” as “russia”.” in plain text, or nothing where no word was read as another. */
export function correctionNote(wording: Wording, corrected: Record<string, string>): string | undefined {
  const readings = Object.entries(corrected)
    .map(([written, read]) => [showWord(written), showWord(read)] as const)
    .filter(([written, read]) => written && read)
    .slice(0, WORDS_SHOWN)
    .map(([written, read]) => wording.say('answer.reading', { written, read }));
  return readings.length > 0 ? wording.say('answer.readings', { readings: wording.list(readings) }) : undefined;
}

function showWord(word: string): string {
  return clip(word.replace(INVISIBLE, '').trim(), WORD_LIMIT);
}

/** Controls, direction marks, half surrogates: nothing a reader would miss, and all that could garble a line. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/gu;
