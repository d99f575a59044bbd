import type { Term } from '../understand/understand.ts';

/** A text as the classifier sees it: numbered features, each once, with values of length 1 together. */
export interface Features {
  columns: readonly number[];
  sizes: readonly number[];
}

/** Turns texts into features, numbered as they appear: names are long and repeated. */
export interface FeatureReader {
  /** How many features have a number. */
  width(): number;
  /** The features in order of their numbers, but for the axes of meaning. */
  names(): string[];
  /** Gives a feature the next number, as a text that has it would. */
  number: ColumnOf;
  /** A text's features; new ones get a number. */
  learn(terms: readonly Term[], meaning: Float32Array): Features;
  /** A text's features without new ones, which still count towards its length. */
  read(terms: readonly Term[], meaning: Float32Array): Features;
}

/** Weight of each feature family, before squaring and normalising. */
const WORD = 1;
/** Neighbouring words: "joint force" says more than "joint" and "force". */
const WORD_PAIR = 0.6;
/** Letter n-grams bridge inflections, compounds and uncorrected misspellings. */
const LETTERS = 0.7;
/** Three letters are in too many words; five miss too many misspellings. */
const LETTERS_TOGETHER = 4;
/** Lighter words get no n-grams. */
const SPLIT_WEIGHT = 0.35;
/** The first two words: "how many" or "who" shows the kind of answer wanted. */
const OPENING = 0.5;
const OPENING_WORDS = 2;

/** Meaning lets a few phrasings cover others without shared words. */
const MEANING = 0.7;
/** Axes of meaning used: the strongest quarter separates as well as all, in under half the time. Their columns come first. */
const AXES = 16;

/** Common words keep some weight: "can I" or "where" may be the only difference. */
const LEAST_WEIGHT = 0.25;

/** The columns of the features within one stem. */
interface StemColumns {
  word: number;
  opening: number[];
  letters: number[];
}

type ColumnOf = (name: string) => number;

export function makeFeatureReader(): FeatureReader {
  const columns = new Map<string, number>();
  const stems = new Map<string, StemColumns>();
  const width = () => AXES + columns.size;
  const { list, add, endFamily } = collectFeatures();

  const gather = (terms: readonly Term[], meaning: Float32Array, columnOf: ColumnOf, stemOf: StemOf) => {
    const own = terms.map(({ stem }) => stemOf(stem));
    for (const [at, term] of terms.entries()) add(own[at]?.word ?? 0, value(term));
    endFamily(WORD);
    for (const [at, term] of terms.entries()) {
      const before = terms[at - 1];
      if (before) add(columnOf(`p ${before.stem} ${term.stem}`), Math.sqrt(value(term) * value(before)));
    }
    endFamily(WORD_PAIR);
    for (const [at, term] of terms.entries()) {
      if (term.weight > SPLIT_WEIGHT) for (const column of own[at]?.letters ?? []) add(column, value(term));
    }
    endFamily(LETTERS);
    for (let at = 0; at < Math.min(OPENING_WORDS, own.length); at++) add(own[at]?.opening[at] ?? 0, 1);
    endFamily(OPENING);
    for (let axis = 0; axis < AXES; axis++) add(axis, MEANING * (meaning[axis] ?? 0));
    return toUnitLength(list());
  };

  const numbered: ColumnOf = (name) => {
    const column = columns.get(name) ?? width();
    if (column === width()) columns.set(name, column);
    return column;
  };
  const keptStem: StemOf = (stem) => {
    const known = stems.get(stem) ?? columnsOf(stem, numbered);
    stems.set(stem, known);
    return known;
  };

  return {
    width,
    names: () => [...columns.keys()],
    number: numbered,
    learn: (terms, meaning) => gather(terms, meaning, numbered, keptStem),
    read(terms, meaning) {
      const strange = new Map<string, number>();
      const columnOf: ColumnOf = (name) => {
        const column = columns.get(name) ?? strange.get(name) ?? width() + strange.size;
        if (column >= width()) strange.set(name, column);
        return column;
      };
      const found = gather(terms, meaning, columnOf, (stem) => stems.get(stem) ?? columnsOf(stem, columnOf));
      const isKnown = (_: number, at: number) => (found.columns[at] ?? 0) < width();
      return { columns: found.columns.filter(isKnown), sizes: found.sizes.filter(isKnown) };
    },
  };
}

type StemOf = (stem: string) => StemColumns;

function columnsOf(stem: string, columnOf: ColumnOf): StemColumns {
  const padded = `^${stem}$`;
  const letters: number[] = [];
  for (let start = 0; start + LETTERS_TOGETHER <= padded.length; start++) {
    letters.push(columnOf(`c ${padded.slice(start, start + LETTERS_TOGETHER)}`));
  }
  const opening = Array.from({ length: OPENING_WORDS }, (_, place) => columnOf(`o${place} ${stem}`));
  return { word: columnOf(`w ${stem}`), opening, letters };
}

/** Collects the features of one text, family by family. */
function collectFeatures() {
  /** Position of each column in the list; checked on use, so never cleared. */
  const places: number[] = [];
  const columns: number[] = [];
  const sizes: number[] = [];
  let start = 0;
  let length = 0;
  return {
    /** Adds a feature; of duplicates the larger value stays. */
    add(column: number, size: number): void {
      const place = places[column] ?? length;
      if (place < length && columns[place] === column) {
        sizes[place] = Math.max(sizes[place] ?? 0, size);
        return;
      }
      places[column] = length;
      columns[length] = column;
      sizes[length] = size;
      length++;
    },
    /** Scales the features of a family to its share. */
    endFamily(share: number): void {
      const scale = share / (lengthOf(sizes, start, length) || 1);
      for (let at = start; at < length; at++) sizes[at] = scale * (sizes[at] ?? 0);
      start = length;
    },
    /** Copies the collected features. */
    list(): { columns: number[]; sizes: number[] } {
      const found = { columns: columns.slice(0, length), sizes: sizes.slice(0, length) };
      start = 0;
      length = 0;
      return found;
    },
  };
}

function toUnitLength({ columns, sizes }: { columns: number[]; sizes: number[] }): Features {
  const length = lengthOf(sizes, 0, sizes.length) || 1;
  for (let at = 0; at < sizes.length; at++) sizes[at] = (sizes[at] ?? 0) / length;
  return { columns, sizes };
}

function lengthOf(sizes: readonly number[], start: number, end: number): number {
  let square = 0;
  for (let at = start; at < end; at++) square += (sizes[at] ?? 0) ** 2;
  return Math.sqrt(square);
}

function value(term: Term): number {
  return LEAST_WEIGHT + (1 - LEAST_WEIGHT) * term.weight;
}
