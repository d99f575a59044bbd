/** A message as far as it is read. */
export interface Shortened {
  text: string;
  /** Characters that were left out of its middle. */
  unread: number;
}

/** No question needs more, and readers can paste 6,000 characters. */
const LONGEST_TEXT = 2_000;
/** What a long message begins with may be a question; where something was pasted, that stands at the end. */
const BEGINNING = 900;
const ENDING = 1_000;
/** Words are not cut, unless one is longer than this. */
const LONGEST_WORD = 60;

/** The beginning and the end of a message that is too long to be read whole. */
export function shorten(message: string): Shortened {
  const whole = message.trim();
  if (whole.length <= LONGEST_TEXT) return { text: message, unread: 0 };
  const first = whole.slice(0, BEGINNING).replace(new RegExp(`\\S{1,${LONGEST_WORD}}$`, 'u'), '');
  const last = whole.slice(-ENDING).replace(new RegExp(`^\\S{1,${LONGEST_WORD}}\\s`, 'u'), '');
  return { text: `${first}\n${last}`, unread: whole.length - first.length - last.length };
}
