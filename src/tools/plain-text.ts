/** A text from a reader or a pack for a terminal: it must not move the cursor, colour the screen or turn the line around. */
export function toPlainText(text: string): string {
  return text.replace(/[^\P{Cc}\n]|[\p{Cs}\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]/gu, '');
}
