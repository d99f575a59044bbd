import type { Steps } from '../steps.ts';
import type { Features } from './features.ts';

/** Examples as rows of numbered columns, one column for each feature that any of them has. */
export interface FeatureTable {
  rows: Row[];
  /** How many columns there are. */
  width: number;
  /** Another text's features, without those that no example has. */
  read(features: Features): Row;
}

/** A text's features by their column. Typed arrays: training reads them a hundred million times. */
export interface Row {
  columns: Int32Array;
  sizes: Float64Array;
}

/** How large a table may grow. */
export interface TableLimits {
  columns: number;
  /** Features of all rows together. */
  cells: number;
}

/** Nothing where the table would grow too large: its end is not waited for. */
export function* tabulate(examples: Iterable<Features>, most?: TableLimits): Steps<FeatureTable | undefined> {
  const columns = new Map<string, number>();
  const rows: Row[] = [];
  let cells = 0;
  for (const features of examples) {
    cells += features.size;
    if (most && (cells > most.cells || columns.size > most.columns)) return undefined;
    rows.push(
      toRow(features, (name) => {
        const column = columns.get(name) ?? columns.size;
        if (column === columns.size) columns.set(name, column);
        return column;
      }),
    );
    yield;
  }
  return { rows, width: columns.size, read: (features) => toRow(features, (name) => columns.get(name)) };
}

function toRow(features: Features, columnOf: (name: string) => number | undefined): Row {
  const columns = new Int32Array(features.size);
  const sizes = new Float64Array(features.size);
  let length = 0;
  for (const [name, size] of features) {
    const column = columnOf(name);
    if (column === undefined) continue;
    columns[length] = column;
    sizes[length] = size;
    length++;
  }
  return { columns: columns.subarray(0, length), sizes: sizes.subarray(0, length) };
}
