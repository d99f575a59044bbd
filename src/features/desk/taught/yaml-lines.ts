/** Characters that no text of a pack may hold, or that would turn a line of YAML around. */
const UNSAFE = /[\p{Cc}\p{Cs}\u2028\u2029\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]+/gu;

/** A text as YAML on one line: whatever it holds, it stays a text. */
export function quoted(text: string): string {
  // JSON's strings are YAML's double-quoted ones.
  return JSON.stringify(onOneLine(text));
}

/** The same with its line breaks. */
export function quotedWithLines(text: string): string {
  return JSON.stringify(
    text
      .trim()
      .split(/\r\n?|\n/)
      .map(onOneLine)
      .join('\n'),
  );
}

/** A comment, which no text in it can end. */
export function comment(text: string): string {
  return `# ${onOneLine(text)}`;
}

function onOneLine(text: string): string {
  return text.replace(UNSAFE, ' ').replace(/\s+/g, ' ').trim();
}
