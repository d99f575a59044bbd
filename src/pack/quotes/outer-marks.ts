import type { FoundQuote } from './find-quotes.ts';

/** Marks around a sentence. A list item or heading often lacks them, and a quote may have extra ones. */
const OPENING = '"\'“”‘’„‚«»‹›「『([{¿¡•–—…';
const CLOSING = '.,;:!?…"\'“”‘’«»‹›」』)]}–—。！？';
/** The article's closing marks kept with a quote; a comma is not. */
const KEPT_BEHIND = '.!?…"\'”’»›」』)]}。！？';

/** A quote without its outer marks, and how many characters each end lost. */
export function leaveOutMarks(quote: string): { bare: string; before: number; behind: number } {
  let start = 0;
  let end = quote.length;
  while (start < end && isOpening(quote, start)) start += 1;
  while (end > start && isMark(quote, end - 1, CLOSING)) end -= 1;
  return { bare: quote.slice(start, end), before: start, behind: quote.length - end };
}

/** A hyphen before a digit is a sign, and a full stop a decimal point. */
function isOpening(quote: string, at: number): boolean {
  if (isMark(quote, at, OPENING)) return true;
  const next = quote.charAt(at + 1);
  if (/[-*]/.test(quote.charAt(at))) return /\s/.test(next);
  return quote.charAt(at) === '.' && /[\s.\p{L}]/u.test(next);
}

function isMark(text: string, at: number, marks: string): boolean {
  const character = text.charAt(at);
  return character !== '' && (marks.includes(character) || /\s/.test(character));
}

/** Extends a bare quote's place over the article's own marks, at ends where the quote had some. */
export function takeInMarks({ within, start, end }: FoundQuote, before: number, behind: number): FoundQuote {
  const { text } = within.folded;
  let from = start;
  let to = end;
  while (before > 0 && from > 0 && OPENING.includes(text.charAt(from - 1))) from -= 1;
  while (behind > 0 && to < text.length && KEPT_BEHIND.includes(text.charAt(to))) to += 1;
  return { within, start: from, end: to };
}
