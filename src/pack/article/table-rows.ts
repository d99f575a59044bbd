import type { Block } from './block.ts';
import { cleanText } from './clean-text.ts';

interface Cell {
  text: string;
  isHead: boolean;
}

interface CellRow {
  cells: Cell[];
  isHead: boolean;
  line: number;
}

/** A table, as far as read. */
export interface Table {
  rows: CellRow[];
  /** Whether the current rows are its head. */
  isHead: boolean;
  /** The cell that texts go into. */
  cell: Cell | undefined;
  line: number;
}

export function openTable(line: number): Table {
  return { rows: [], isHead: false, cell: undefined, line };
}

/** Writes each row as text: `Oakdale: 85 homes damaged`. */
export function formatRows({ rows }: Table): Block[] {
  const first = rows[0];
  const isHead = (row: CellRow): boolean =>
    row.isHead || (row.cells.length > 1 && row.cells.every((cell) => cell.isHead));
  const heads = first && isHead(first) ? first.cells.map(({ text }) => cleanText(text)) : [];
  return rows.flatMap((row) => {
    if (isHead(row)) return [];
    const text = tellRow(
      row.cells.map((cell) => cleanText(cell.text)),
      heads,
    );
    return text === '' ? [] : [{ kind: 'row' as const, level: 0, text, strong: '', line: row.line }];
  });
}

function tellRow(cells: string[], heads: string[]): string {
  const [label = '', ...values] = cells;
  const told = values.flatMap((value, index) => (isSaid(value) ? [formatCell(value, heads[index + 1] ?? '')] : []));
  // A table of one column is a list.
  if (told.length === 0) return isSaid(label) ? label : '';
  return isSaid(label) ? `${label.replace(/:$/, '')}: ${told.join('; ')}` : told.join('; ');
}

/** A count precedes its noun; other values follow their column's name. */
function formatCell(value: string, head: string): string {
  if (head === '' || value.toLowerCase().includes(head.toLowerCase())) return value;
  const isCount = /^[~≈<>]?\s?\d[\d.,'\s]*$/.test(value) && /^\p{L}+s\b/u.test(head) && !/[()%$€£]/.test(head);
  if (isCount) return `${value} ${lowerFirst(head)}`;
  return `${head.replace(/:$/, '')} ${value}`;
}

/** “Homes” within a sentence; “GDP” stays. */
function lowerFirst(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

function isSaid(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}
