import { hashText } from '../language/hash-text.ts';

/** Up to 7 characters; tells whether a paragraph has changed since a button was made. */
export function textFingerprint(text: string): string {
  return hashText(text).toString(36);
}
