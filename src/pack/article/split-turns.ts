import { cleanText } from './clean-text.ts';
import { isAnswerTo, isTurn } from './interview.ts';

/** A run of a block's text; a line break is a piece of its own. */
export interface TextRun {
  text: string;
  isBold: boolean;
  isItalic: boolean;
}

/** Pieces as displayed text. */
export function textOf(pieces: readonly TextRun[]): string {
  return cleanText(pieces.map(({ text }) => text).join(''));
}

/** List bullets from word processors, and indented Markdown markers. */
const BULLET = /^\s*(?:[•▪◦‣●■▸►]\s*|[*+-]\s+)(?=\S)/;

interface Stretch {
  pieces: TextRun[];
  line: number;
  isItem?: boolean;
}

/** Splits a paragraph into list items or an interview's speakers. */
export function splitLines(pieces: readonly TextRun[], start: number): Stretch[] {
  const lines = linesOf(pieces);
  if (!lines.some((line) => BULLET.test(textOf(line)))) return splitTurns(pieces, start);
  const stretches: Stretch[] = [];
  for (const [at, line] of lines.entries()) {
    const last = stretches.at(-1);
    if (BULLET.test(textOf(line))) stretches.push({ pieces: withoutBullet(line), line: start + at, isItem: true });
    else if (last) last.pieces.push(NEW_LINE, ...line);
    else stretches.push({ pieces: line, line: start + at });
  }
  return stretches;
}

const NEW_LINE: TextRun = { text: '\n', isBold: false, isItalic: false };

function withoutBullet(line: readonly TextRun[]): TextRun[] {
  const first = line.findIndex(({ text }) => text.trim() !== '');
  return line.slice(first).map((piece, at) => (at === 0 ? { ...piece, text: piece.text.replace(BULLET, '') } : piece));
}

/**
 * Splits a paragraph where several people speak, a line each, and one asks: “BR: Who helped you?”, “AL: My sister did.”
 * Other paragraphs stay whole.
 * @param start its first line
 */
function splitTurns(pieces: readonly TextRun[], start: number): Stretch[] {
  const whole = [{ pieces: [...pieces], line: start }];
  if (!pieces.some(({ text }) => text === '\n')) return whole;
  const turns: { pieces: TextRun[]; line: number }[] = [];
  for (const [at, line] of linesOf(pieces).entries()) {
    const last = turns.at(-1);
    const text = textOf(line);
    if (!last || isTurn(text) || isAnswerTo(text, textOf(last.pieces.slice(0, ITS_START))))
      turns.push({ pieces: line, line: start + at });
    else last.pieces.push(NEW_LINE, ...line);
  }
  const texts = turns.map((turn) => textOf(turn.pieces));
  const asks = texts.slice(0, -1).some((text) => text.endsWith('?'));
  return asks && isTurn(texts[0] ?? '') ? turns : whole;
}

/** Pieces: a label is among the first two; joining a long paragraph for every line is slow. */
const ITS_START = 4;

function linesOf(pieces: readonly TextRun[]): TextRun[][] {
  const lines: TextRun[][] = [[]];
  for (const piece of pieces) {
    if (piece.text === '\n') lines.push([]);
    else lines.at(-1)?.push(piece);
  }
  return lines;
}
