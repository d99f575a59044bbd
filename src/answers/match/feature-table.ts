import type { Steps } from '../../contracts/steps.ts';
import type { Term } from '../understand/understand.ts';
import { type FeatureReader, type Features, makeFeatureReader } from './features.ts';
import { meaningOf } from './meaning.ts';

/** Numbered columns, one per feature. */
export interface FeatureColumns {
  /** How many there are. */
  width: number;
  /** As for `recallColumns`. */
  names(): string[];
  /** A text's features, without those no example has. */
  read(terms: readonly Term[], meaning: Float32Array): FeatureRow;
}

/** Texts as rows of numbered columns. */
export interface FeatureTable extends FeatureColumns {
  rows: FeatureRow[];
}

/** A text's features by column: a slice of a shared block, since training reads them a hundred million times. */
export interface FeatureRow {
  columns: Int32Array;
  sizes: Float32Array;
  from: number;
  to: number;
}

/** How large a table may grow. */
export interface TableLimits {
  columns: number;
  /** Features of all rows together. */
  cells: number;
}

const NAMES_A_STEP = 5_000;
/** Features in one block of memory. */
const BLOCK = 65_536;

/** Undefined as soon as the table grows too large. */
export function* tabulate(
  texts: Iterable<{ terms: readonly Term[] }>,
  most?: TableLimits,
): Steps<FeatureTable | undefined> {
  const reader = makeFeatureReader();
  const store = makeStore();
  const rows: FeatureRow[] = [];
  let cells = 0;
  for (const { terms } of texts) {
    const row = store(reader.learn(terms, meaningOf(terms)));
    cells += row.to - row.from;
    if (most && (cells > most.cells || reader.width() > most.columns)) return undefined;
    rows.push(row);
    yield;
  }
  return { rows, ...columnsOf(reader) };
}

/** The columns of an earlier table, by their names. */
export function* recallColumns(names: readonly string[]): Steps<FeatureColumns> {
  const reader = makeFeatureReader();
  for (const [at, name] of names.entries()) {
    reader.number(name);
    if (at % NAMES_A_STEP === 0) yield;
  }
  return columnsOf(reader);
}

function columnsOf(reader: FeatureReader): FeatureColumns {
  return {
    width: reader.width(),
    names: reader.names,
    read: (terms, meaning) => makeStore(0)(reader.read(terms, meaning)),
  };
}

/** Stores rows consecutively in blocks. */
function makeStore(size = BLOCK): (features: Features) => FeatureRow {
  let block = { columns: new Int32Array(0), sizes: new Float32Array(0) };
  let end = 0;
  return ({ columns, sizes }) => {
    if (end + columns.length > block.columns.length) {
      const length = Math.max(size, columns.length);
      block = { columns: new Int32Array(length), sizes: new Float32Array(length) };
      end = 0;
    }
    const from = end;
    block.columns.set(columns, from);
    block.sizes.set(sizes, from);
    end += columns.length;
    return { ...block, from, to: end };
  };
}
