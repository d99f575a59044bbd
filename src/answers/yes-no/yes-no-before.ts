import type { Answered } from '../answer.ts';

/** The word to put before an answer; nothing where none was decided, or the editor's own words begin with it. */
export function yesNoBefore<Word>({ yesNo, text }: Answered, words: Record<'yes' | 'no', Word>): Word | '' {
  return yesNo === undefined || /^(?:yes|no)\b/i.test(text) ? '' : words[yesNo];
}
