const ELLIPSIS = '…';
/** How far back a cut may move to fall between words. */
const WORD_REACH = 30;

/** A text of at most `limit` UTF-16 units, with an ellipsis if cut; never half a code point. Not for quotes. */
export function clip(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const head = dropHalfCharacter(text.slice(0, limit - ELLIPSIS.length));
  return backToWord(head).trimEnd() + ELLIPSIS;
}

/** The same for escaped markdown, never cutting an escape. */
export function clipMarkdown(markdown: string, limit: number): string {
  if (markdown.length <= limit) return markdown;
  const head = dropHalfCharacter(markdown.slice(0, limit - ELLIPSIS.length));
  return dropHalfEscape(backToWord(head)).trimEnd() + ELLIPSIS;
}

function dropHalfCharacter(head: string): string {
  return /[\uD800-\uDBFF]$/.test(head) ? head.slice(0, -1) : head;
}

function dropHalfEscape(head: string): string {
  const backslashes = /\\*$/.exec(head)?.[0].length ?? 0;
  return backslashes % 2 === 1 ? head.slice(0, -1) : head;
}

function backToWord(head: string): string {
  const space = head.lastIndexOf(' ');
  return space > 0 && space >= head.length - WORD_REACH ? head.slice(0, space) : head;
}
