import { cleanText } from './clean-text.ts';
import { isTurn } from './interview.ts';

/** A run of text of a block; a line ends in a piece of its own, which is a line break. */
export interface Piece {
  text: string;
  isBold: boolean;
}

/** The text of pieces as its reader sees it. */
export function textOf(pieces: readonly Piece[]): string {
  return cleanText(pieces.map(({ text }) => text).join(''));
}

/**
 * Takes a paragraph apart where several people speak in it, a line each, and one asks: “BR: Who helped you?”, “AL: My sister did.” Any other
 * paragraph stays whole.
 * @param start the line that it starts in
 */
export function splitTurns(pieces: readonly Piece[], start: number): { pieces: Piece[]; line: number }[] {
  const whole = [{ pieces: [...pieces], line: start }];
  if (!pieces.some(({ text }) => text === '\n')) return whole;
  const turns: { pieces: Piece[]; line: number }[] = [];
  for (const [at, line] of linesOf(pieces).entries()) {
    const last = turns.at(-1);
    if (!last || isTurn(textOf(line))) turns.push({ pieces: line, line: start + at });
    else last.pieces.push({ text: '\n', isBold: false }, ...line);
  }
  const texts = turns.map((turn) => textOf(turn.pieces));
  const asks = texts.slice(0, -1).some((text) => text.endsWith('?'));
  return asks && isTurn(texts[0] ?? '') ? turns : whole;
}

function linesOf(pieces: readonly Piece[]): Piece[][] {
  const lines: Piece[][] = [[]];
  for (const piece of pieces) {
    if (piece.text === '\n') lines.push([]);
    else lines.at(-1)?.push(piece);
  }
  return lines;
}
