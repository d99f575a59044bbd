import type { Steps } from '../../contracts/steps.ts';
import { synonymsOf } from '../../language/synonyms.ts';
import { DIMENSIONS } from '../../language/word-vectors.ts';
import type { Term } from '../understand/understand.ts';
import { termVector } from './term-vector.ts';

/** Finds a pack's synonyms of a question's word, without the word itself. */
export type SimilarWords = (term: Term) => SimilarWord[];

export interface SimilarWord {
  stem: string;
  /** How far it counts as the word itself, 0 to `MOST_FOR_SIMILAR`. */
  strength: number;
}

/** Words of lower cosine are not synonyms. */
const LEAST_LIKENESS = 0.45;
/** A synonym counts at most this much of the word itself. */
const MOST_FOR_SIMILAR = 0.75;
/** What a listed synonym counts: it is surely related, and seldom exactly the same. */
const LISTED = 0.45;
/** Lighter words have no synonyms. */
const SYNONYM_WEIGHT = 0.2;
/** Synonyms looked up per word. */
const MOST_SIMILAR = 12;

/** Axes compared before pruning; the strongest come first. */
const HEAD = 24;

/** Some milliseconds' worth. */
const VECTORS_A_STEP = 1_000;

/** Cached lookups: about a busy day's words, to bound memory. */
const MOST_REMEMBERED = 5_000;

/** Learns the vocabulary of a pack. */
export function* learnSimilarWords(texts: readonly (readonly Term[])[]): Steps<SimilarWords> {
  const vectors = new Map<string, Float32Array>();
  const known = new Set<string>();
  for (const terms of texts) {
    for (const term of terms) {
      const { stem, weight } = term;
      known.add(stem);
      const vector = weight >= SYNONYM_WEIGHT && !vectors.has(stem) ? termVector(term) : undefined;
      if (vector) vectors.set(stem, vector);
    }
    yield;
  }
  const stems = [...vectors.keys()];
  const table = new Float32Array(stems.length * DIMENSIONS);
  const tails = new Float32Array(stems.length);
  for (const [number, vector] of [...vectors.values()].entries()) {
    table.set(vector, number * DIMENSIONS);
    tails[number] = tailOf(vector);
    if (number % VECTORS_A_STEP === 0) yield;
  }
  const look = (term: Term): SimilarWord[] => {
    const listed = term.language === undefined ? [...synonymsOf(term.stem)].filter((stem) => known.has(stem)) : [];
    const found = new Map(listed.map((stem) => [stem, LISTED]));
    const vector = termVector(term);
    const tail = vector ? tailOf(vector) : 0;
    for (let other = 0; vector && other < stems.length; other++) {
      const start = other * DIMENSIONS;
      let likeness = 0;
      for (let axis = 0; axis < HEAD; axis++) likeness += (vector[axis] ?? 0) * (table[start + axis] ?? 0);
      // The rest adds at most the product of its lengths (Cauchy–Schwarz), which excludes most words.
      if (likeness + tail * (tails[other] ?? 0) < LEAST_LIKENESS) continue;
      for (let axis = HEAD; axis < DIMENSIONS; axis++) likeness += (vector[axis] ?? 0) * (table[start + axis] ?? 0);
      const stem = stems[other] ?? '';
      if (likeness < LEAST_LIKENESS || stem === term.stem) continue;
      const strength = (MOST_FOR_SIMILAR * (likeness - LEAST_LIKENESS)) / (1 - LEAST_LIKENESS);
      found.set(stem, Math.max(strength, found.get(stem) ?? 0));
    }
    return [...found]
      .map(([stem, strength]) => ({ stem, strength }))
      .sort((a, b) => b.strength - a.strength)
      .slice(0, MOST_SIMILAR);
  };
  const remembered = new Map<string, SimilarWord[]>();
  return (term) => {
    if (term.weight < SYNONYM_WEIGHT) return [];
    const known = remembered.get(term.word);
    if (known) return known;
    const found = look(term);
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    remembered.set(term.word, found);
    return found;
  };
}

/** The length of a vector's axes beyond the head. */
function tailOf(vector: Float32Array): number {
  return Math.hypot(...vector.subarray(HEAD));
}
