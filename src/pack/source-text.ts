import type { Problem } from '../contracts/problem.ts';
import type { SourceFile } from '../contracts/source-file.ts';
import { finish, type Steps } from '../contracts/steps.ts';
import { lastAtMost } from './last-at-most.ts';

/** A file's text with its line starts, to convert offsets to line and column. */
export interface SourceText {
  path: string;
  text: string;
  lineStarts: ArrayLike<number>;
}

/** A place in a file. */
export interface Spot {
  source: SourceText;
  /** UTF-16 units from the start. */
  offset: number;
}

/** A text of the pack and where it is. */
export interface PlacedText {
  text: string;
  spot: Spot;
}

/** The content of a problem, without its place. */
export type Finding = Pick<Problem, 'expected' | 'found' | 'advice'>;

/** Normalises a file: no byte order mark, only `\n` as line ending. */
export function sourceText(file: SourceFile): SourceText {
  return finish(sourceTextInSteps(file));
}

/** A few milliseconds of work, even if every character is a line. */
const LENGTH_A_STEP = 40_000;

/** Same, in steps. */
export function* sourceTextInSteps({ path, text: raw }: SourceFile): Steps<SourceText> {
  const text = yield* withoutReturns(raw.replace(/^\uFEFF/, ''));
  return { path, text, lineStarts: yield* findLines(text) };
}

function* findLines(text: string): Steps<Uint32Array> {
  // In pieces: growing a list of millions copies it in one go.
  const pieces: number[][] = [[0]];
  let count = 1;
  for (let from = 0; from < text.length; from += LENGTH_A_STEP) {
    const starts: number[] = [];
    const to = Math.min(from + LENGTH_A_STEP, text.length);
    for (let at = from; at < to; at++) if (text.charCodeAt(at) === NEWLINE) starts.push(at + 1);
    pieces.push(starts);
    count += starts.length;
    yield;
  }
  const lineStarts = new Uint32Array(count);
  let filled = 0;
  for (const starts of pieces) {
    lineStarts.set(starts, filled);
    filled += starts.length;
  }
  return lineStarts;
}

const NEWLINE = 10;

function* withoutReturns(text: string): Steps<string> {
  if (!text.includes('\r')) return text;
  const pieces: string[] = [];
  for (let at = 0; at < text.length; ) {
    const border = Math.min(at + LENGTH_A_STEP, text.length);
    // What belongs together stays so.
    const end = text.charAt(border - 1) === '\r' ? border + 1 : border;
    pieces.push(text.slice(at, end).replace(/\r\n?/g, '\n'));
    at = end;
    yield;
  }
  return pieces.join('');
}

/** The line of a place, counted from 1. */
export function lineOf({ source, offset }: Spot): number {
  return lastAtMost(source.lineStarts, offset) + 1;
}

/** The line and column of a place, from 1; columns count characters. */
function lineAndColumn({ source, offset }: Spot): { line: number; column: number } {
  const line = lineOf({ source, offset });
  const start = source.lineStarts[line - 1] ?? 0;
  // Nobody counts by eye this far into a line, and counting is slow: emoji may count twice.
  const isFar = offset - start > LONGEST_LINE;
  return { line, column: (isFar ? offset - start : [...source.text.slice(start, offset)].length) + 1 };
}

/** The line of a place, split there, and the line below; shortened if very long. */
export function lineAround({ source, offset }: Spot): { before: string; rest: string; next: string } {
  const line = lastAtMost(source.lineStarts, offset);
  const startOf = (number: number): number => source.lineStarts[number] ?? source.text.length + 1;
  return {
    before: source.text.slice(Math.max(startOf(line), offset - LONGEST_LINE), offset),
    rest: source.text.slice(offset, Math.min(startOf(line + 1) - 1, offset + LONGEST_LINE)),
    next: source.text.slice(startOf(line + 1), Math.min(startOf(line + 2) - 1, startOf(line + 1) + LONGEST_LINE)),
  };
}

const LONGEST_LINE = 2_000;

/** A finding as a problem of its file. */
export function problemAt(spot: Spot, finding: Finding): Problem {
  return { file: spot.source.path, ...lineAndColumn(spot), ...finding };
}

/** A finding as a note, which does not refuse the pack. */
export function noteAt(spot: Spot, finding: Finding): Problem {
  return { ...problemAt(spot, finding), isNote: true };
}

/** Refers to another place in a sentence: `facts.yaml, line 12`. */
export function describeSpot(spot: Spot): string {
  return `${spot.source.path}, line ${lineOf(spot)}`;
}
