import type { Term } from '../understand/understand.ts';

/** What the classifier sees of a text: numbered features, each once, with their sizes, which are of length 1 together. */
export interface Features {
  columns: readonly number[];
  sizes: readonly number[];
}

/** Reads texts as features, which are numbered as they are met: names are long, and each is met in many texts. */
export interface FeatureReader {
  /** How many features have a number. */
  width(): number;
  /** A text's features; what is new among them gets a number. */
  learn(terms: readonly Term[], meaning: Float32Array): Features;
  /** A text's features without the new ones, which count towards its length all the same. */
  read(terms: readonly Term[], meaning: Float32Array): Features;
}

/** The share of each family of features in a text's length 1, before they are squared and added up. */
const WORD = 1;
/** Neighbouring words: "joint force" is more than "joint" and "force". */
const WORD_PAIR = 0.6;
/** Letters: bridge inflections, compounds and misspellings that were not corrected. */
const LETTERS = 0.7;
/** Three are in too many words, five miss too many misspellings. */
const LETTERS_TOGETHER = 4;
/** Words that tell less are looked at as a whole alone. */
const TELLING = 0.35;
/** The first two words: "how many" or "who" says what kind of answer is wanted. */
const OPENING = 0.5;
const OPENING_WORDS = 2;

/** What the text is about: lets a few phrasings stand for others that share no word with them. */
const MEANING = 0.7;
/** The axes of meaning looked at: the strongest quarter tells as much apart as all of them, in less than half the time. Their columns come first. */
const AXES = 16;

/** Common words are weighed down rather than out: "can I" or "where" may be all that tells two questions apart. */
const LEAST_WEIGHT = 0.25;

/** The columns of the features that lie in one stem. */
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
      if (term.weight > TELLING) for (const column of own[at]?.letters ?? []) add(column, value(term));
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

/** Collects the features of one text after another, family by family. */
function collectFeatures() {
  /** Where a column stands in the list, if the list has it there: nothing needs to be wiped between texts. */
  const places: number[] = [];
  const columns: number[] = [];
  const sizes: number[] = [];
  let start = 0;
  let length = 0;
  return {
    /** A feature found twice counts once, with its larger size. */
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
    /** Scales what was added since the last family to its share of the whole. */
    endFamily(share: number): void {
      const scale = share / (lengthOf(sizes, start, length) || 1);
      for (let at = start; at < length; at++) sizes[at] = scale * (sizes[at] ?? 0);
      start = length;
    },
    /** All that was added, as a list of its own. */
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
