/** The part of a message that is read. */
export interface Shortened {
  text: string;
  /** Characters omitted from its middle. */
  unread: number;
}

/** No question needs more, but users can paste 6,000 characters. */
const LONGEST_TEXT = 2_000;
/** A long message may open with its question; after pasted text, it is at the end. */
const BEGINNING = 900;
const ENDING = 1_000;
/** Words are not cut, unless longer than this. */
const LONGEST_WORD = 60;

/** The beginning and end of an overlong message. */
export function shorten(message: string): Shortened {
  const whole = message.trim();
  if (whole.length <= LONGEST_TEXT) return { text: message, unread: 0 };
  const first = whole.slice(0, BEGINNING).replace(new RegExp(`\\S{1,${LONGEST_WORD}}$`, 'u'), '');
  const last = whole.slice(-ENDING).replace(new RegExp(`^\\S{1,${LONGEST_WORD}}\\s`, 'u'), '');
  return { text: `${first}\n${last}`, unread: whole.length - first.length - last.length };
}
