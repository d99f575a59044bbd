import { hashText } from '../language/hash-text.ts';

/** A short mark of a text, up to 7 characters: tells whether a paragraph is still the one a button was made for. */
export function textFingerprint(text: string): string {
  return hashText(text).toString(36);
}
