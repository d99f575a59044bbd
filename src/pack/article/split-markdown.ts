/** Characters read within a few milliseconds. */
const PIECE = 4_000;

/** A Markdown piece that can be parsed alone. */
interface MarkdownPiece {
  text: string;
  /** Of its first line, from 0. */
  line: number;
}

/**
 * Splits Markdown where no block continues: at blank lines outside code and lists.
 * Yields undefined now and then during a long piece.
 */
export function* splitMarkdown(text: string): Generator<MarkdownPiece | undefined> {
  let start = 0;
  let line = 0;
  let startLine = 0;
  let fence = '';
  let isAfterBlank = false;
  for (let at = 0; at < text.length; line++) {
    if (line % LINES_A_STEP === LINES_A_STEP - 1) yield;
    const newline = text.indexOf('\n', at);
    const end = newline < 0 ? text.length : newline + 1;
    const content = text.slice(at, Math.min(end, at + 200));
    if (isAfterBlank && fence === '' && at - start > PIECE && (STARTS_ANEW.test(content) || at - start > 2 * PIECE)) {
      yield { text: text.slice(start, at), line: startLine };
      start = at;
      startLine = line;
    }
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(content)?.[1];
    if (mark && fence === '') fence = mark;
    else if (mark?.startsWith(fence) && content.trim() === mark) fence = '';
    isAfterBlank = content.trim() === '';
    at = end;
  }
  if (start < text.length) yield { text: text.slice(start), line: startLine };
}

/** Lines scanned within a few milliseconds. */
const LINES_A_STEP = 10_000;

/** Neither indented nor a list item. */
const STARTS_ANEW = /^(?![-*+]\s|\d{1,9}[.)]\s)\S/;
