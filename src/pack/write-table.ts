import type { QuestionEntry } from './pack.ts';

const COLUMNS = ['id', 'question', 'also', 'answer', 'quote'];

/** Questions as a table for spreadsheets, as `readTable` reads it: several texts in a cell stand on a line each. */
export function writeTable(questions: readonly QuestionEntry[]): string {
  const rows = questions.map(({ id, question, also, answer, citations }) => [
    id,
    question,
    linesOf(also),
    answer,
    linesOf(citations.map(({ quote }) => quote)),
  ]);
  // Excel takes a file without a mark for one of the system's own encoding.
  return `\uFEFF${[COLUMNS, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

/** A line break tells that a text's own semicolons part nothing. */
function linesOf(texts: readonly string[]): string {
  const lines = texts.map(safe).join('\n');
  return texts.length === 1 && /[;|]/.test(lines) ? `${lines}\n` : lines;
}

function cell(text: string): string {
  return `"${safe(text).replaceAll('"', '""')}"`;
}

/** What starts like a formula would be run by a spreadsheet. */
function safe(text: string): string {
  return /^\s*[=+\-@]/.test(text) ? `'${text.trimStart()}` : text;
}
