import type { Columns } from '../../contracts/cache.ts';
import type { Steps } from '../../contracts/steps.ts';
import type { Term, Understanding } from './understand.ts';

/** What is learned of a pack's words. */
export interface PackWords {
  /** Its words, with counts. */
  vocabulary: Map<string, number>;
  /** Misspelt words of its own, and what they were read as. */
  corrected: Map<string, string | undefined>;
}

/** The texts read, or the terms, between two pauses. */
const A_STEP = 500;
/** Stands for what a term has not. */
const NONE = '';

export function* tabulateWords({ vocabulary, corrected }: PackWords): Steps<Columns> {
  yield;
  return {
    words: [...vocabulary.keys()],
    counts: Int32Array.from(vocabulary.values()),
    misspelt: [...corrected.keys()],
    meant: [...corrected.values()].map((word) => word ?? NONE),
  };
}

export function recallWords(columns: Columns | undefined): PackWords | undefined {
  const { words, counts, misspelt, meant } = columns ?? {};
  if (!isTexts(words) || !(counts instanceof Int32Array) || !isTexts(misspelt) || !isTexts(meant)) return undefined;
  if (words.length !== counts.length || misspelt.length !== meant.length) return undefined;
  return {
    vocabulary: new Map(words.map((word, at) => [word, counts[at] ?? 0])),
    corrected: new Map(misspelt.map((word, at) => [word, meant[at] || undefined])),
  };
}

/** Texts as runs of numbered terms, since a pack repeats its words. */
export function* tabulateReadings(readings: ReadonlyMap<string, Understanding>): Steps<Columns> {
  const numbers = new Map<string, number>();
  const distinct: Term[] = [];
  const terms: number[] = [];
  const ends: number[] = [];
  const corrections: string[] = [];
  for (const [at, { terms: own, corrected }] of [...readings.values()].entries()) {
    for (const term of own) {
      const name = JSON.stringify(term);
      const number = numbers.get(name) ?? numbers.size;
      if (number === numbers.size) {
        numbers.set(name, number);
        distinct.push(term);
      }
      terms.push(number);
    }
    ends.push(terms.length);
    for (const pair of Object.entries(corrected)) corrections.push(String(at), ...pair);
    if (at % A_STEP === 0) yield;
  }
  return {
    texts: [...readings.keys()],
    ends: Int32Array.from(ends),
    terms: Int32Array.from(terms),
    corrections,
    stems: distinct.map(({ stem }) => stem),
    words: distinct.map(({ word }) => word),
    written: distinct.map(({ written }) => written),
    weights: Float64Array.from(distinct, ({ weight }) => weight),
    languages: distinct.map(({ language }) => language ?? NONE),
    shown: distinct.map(({ shown }) => shown ?? NONE),
  };
}

/** Undefined if they are not as tabulated. */
export function* recallReadings(columns: Columns | undefined): Steps<Map<string, Understanding> | undefined> {
  const { texts, ends, terms, corrections, weights } = columns ?? {};
  if (!isTexts(texts) || !(ends instanceof Int32Array) || !(terms instanceof Int32Array)) return undefined;
  if (!isTexts(corrections) || !(weights instanceof Float64Array)) return undefined;
  const distinct = recallTerms(columns ?? {}, weights);
  if (!distinct || ends.length !== texts.length || corrections.length % 3 > 0) return undefined;
  const readings = new Map<string, Understanding>();
  const all: Understanding[] = [];
  let from = 0;
  for (const [at, text] of texts.entries()) {
    const to = ends[at] ?? 0;
    if (to < from || to > terms.length) return undefined;
    const own: Term[] = [];
    for (; from < to; from++) {
      const term = distinct[terms[from] ?? -1];
      if (!term) return undefined;
      own.push(term);
    }
    const understanding: Understanding = { terms: own, corrected: {} };
    readings.set(text, understanding);
    all.push(understanding);
    if (at % A_STEP === 0) yield;
  }
  for (let at = 0; at < corrections.length; at += 3) {
    const [number, typed = '', meant = ''] = corrections.slice(at, at + 3);
    const corrected = all[Number(number)]?.corrected;
    if (!corrected) return undefined;
    corrected[typed] = meant;
  }
  return readings;
}

function recallTerms(columns: Columns, weights: Float64Array): Term[] | undefined {
  const { stems, words, written, languages, shown } = columns;
  if (!isTexts(stems) || !isTexts(words) || !isTexts(written) || !isTexts(languages) || !isTexts(shown))
    return undefined;
  if ([stems, words, written, languages, shown].some(({ length }) => length !== weights.length)) return undefined;
  return Array.from(weights, (weight, at) => {
    const term: Term = { stem: stems[at] ?? NONE, word: words[at] ?? NONE, written: written[at] ?? NONE, weight };
    if (languages[at]) term.language = languages[at];
    if (shown[at]) term.shown = shown[at];
    return term;
  });
}

function isTexts(column: Columns[string] | undefined): column is readonly string[] {
  return Array.isArray(column);
}
