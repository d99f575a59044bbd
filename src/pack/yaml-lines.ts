/** Not allowed in a pack, or would reorder a YAML line. */
const UNSAFE = /[\p{Cc}\p{Cs}\u2028\u2029\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]+/gu;

/** A text as a one-line YAML string, whatever it holds. */
export function quoted(text: string): string {
  // A JSON string is a double-quoted YAML string.
  return JSON.stringify(onOneLine(text));
}

/** The same, keeping line breaks. */
export function quotedWithLines(text: string): string {
  return JSON.stringify(
    text
      .trim()
      .split(/\r\n?|\n/)
      .map(onOneLine)
      .join('\n'),
  );
}

/** A comment that no text can break out of. */
export function comment(text: string): string {
  return `# ${onOneLine(text)}`;
}

function onOneLine(text: string): string {
  return text.replace(UNSAFE, ' ').replace(/\s+/g, ' ').trim();
}
