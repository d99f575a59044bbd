/** Makes untrusted text safe for a terminal: no cursor movement, colours or reversed lines. */
export function toPlainText(text: string): string {
  return text.replace(/[^\P{Cc}\n]|[\p{Cs}\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]/gu, '');
}
