/** So much is read within a few milliseconds. */
const PIECE = 4_000;

/** A part of a Markdown text that can be read by itself. */
export interface Piece {
  text: string;
  /** Of its first line, counted from 0. */
  line: number;
}

/**
 * Cuts a Markdown text where no block goes on: at blank lines, but not within code, nor before what may belong to a list. Where no
 * piece ends for long, nothing is returned now and then.
 */
export function* splitMarkdown(text: string): Generator<Piece | undefined> {
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

/** Lines looked at within a few milliseconds. */
const LINES_A_STEP = 10_000;

/** Neither indented nor an item of a list. */
const STARTS_ANEW = /^(?![-*+]\s|\d{1,9}[.)]\s)\S/;
