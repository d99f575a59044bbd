/** Long enough to recognise a text, short enough for one line of a terminal. */
const SHOWN_LENGTH = 160;

/** Returns a text as problems show it: in quotation marks, on one line, cut where it is long. */
export function show(text: string, length = SHOWN_LENGTH): string {
  // Enough to fill the length, of a text that may be a whole file.
  const beginning = text.slice(0, length * 10);
  const characters = [...beginning.replace(/\s+/g, ' ').trim()];
  const isWhole = characters.length <= length && beginning.length === text.length;
  const shown = isWhole ? characters.join('') : `${characters.slice(0, length).join('').trimEnd()} …`;
  return /[“”]/.test(shown) ? `"${shown}"` : `“${shown}”`;
}

/** Returns a list within a sentence: `a`, `a or b`, `a, b or c`. */
export function listWords(words: readonly string[], joint: 'and' | 'or'): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} ${joint} ${words[words.length - 1]}`;
}

/** Returns a count with its noun: `1 word`, `2 words`. */
export function countOf(count: number, noun: string): string {
  return `${count.toLocaleString('en-GB')} ${noun}${count === 1 ? '' : 's'}`;
}
