/** Enough to recognise a text, on one terminal line. */
const SHOWN_LENGTH = 160;

/** Quotes a text for a problem: on one line, shortened if long. */
export function show(text: string, length = SHOWN_LENGTH): string {
  // Enough input for the length; the text may be a whole file.
  const beginning = text.slice(0, length * 10);
  const characters = [...beginning.replace(/\s+/g, ' ').trim()];
  const isWhole = characters.length <= length && beginning.length === text.length;
  const shown = isWhole ? characters.join('') : `${characters.slice(0, length).join('').trimEnd()} …`;
  return /[“”]/.test(shown) ? `"${shown}"` : `“${shown}”`;
}

/** Joins words in a sentence: `a`, `a or b`, `a, b or c`. */
export function listWords(words: readonly string[], joint: 'and' | 'or'): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} ${joint} ${words[words.length - 1]}`;
}

/** A count with its noun: `1 word`, `2 words`. */
export function countOf(count: number, noun: string): string {
  return `${count.toLocaleString('en-GB')} ${noun}${count === 1 ? '' : 's'}`;
}
