import type { Answered } from '../answer.ts';

/** The word to put before an answer; undefined if none was decided, or the editor's text begins with it. */
export function yesNoBefore<Word>({ yesNo, text }: Answered, words: Record<'yes' | 'no', Word>): Word | '' {
  return yesNo === undefined || /^(?:yes|no)\b/i.test(text) ? '' : words[yesNo];
}
