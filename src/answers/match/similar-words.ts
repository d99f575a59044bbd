import type { Steps } from '../../contracts/steps.ts';
import { DIMENSIONS } from '../../language/word-vectors.ts';
import type { Term } from '../understand/understand.ts';
import { termVector } from './term-vector.ts';

/** Finds the words of a pack that mean about the same as a word of a question, other than the word itself. */
export type SimilarWords = (term: Term) => SimilarWord[];

export interface SimilarWord {
  stem: string;
  /** How much it counts for the word itself, from 0 to `MOST_FOR_SIMILAR`. */
  strength: number;
}

/** Words less alike than this (cosine) are not taken for one another. */
const LEAST_LIKENESS = 0.45;
/** The most that a similar word counts for, against the word itself. */
const MOST_FOR_SIMILAR = 0.75;
/** Words that tell less than this stand for nothing but themselves. */
const TELLING = 0.2;
/** Similar words looked up for one word of a question. */
const MOST_SIMILAR = 8;

/** Axes compared before it is clear whether the others can still matter: the strongest come first. */
const HEAD = 24;

/** Some milliseconds' worth. */
const VECTORS_A_STEP = 1_000;

/** Words remembered with what they are similar to: the words of one busy day, and no more memory than that. */
const MOST_REMEMBERED = 5_000;

/** Learns the words of a pack from its texts. */
export function* learnSimilarWords(texts: readonly (readonly Term[])[]): Steps<SimilarWords> {
  const vectors = new Map<string, Float32Array>();
  for (const terms of texts) {
    for (const term of terms) {
      const { stem, weight } = term;
      const vector = weight >= TELLING && !vectors.has(stem) ? termVector(term) : undefined;
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
    const vector = termVector(term);
    if (!vector) return [];
    const tail = tailOf(vector);
    const found: SimilarWord[] = [];
    for (let other = 0; other < stems.length; other++) {
      const start = other * DIMENSIONS;
      let likeness = 0;
      for (let axis = 0; axis < HEAD; axis++) likeness += (vector[axis] ?? 0) * (table[start + axis] ?? 0);
      // The other axes cannot add more than the product of their lengths (Cauchy and Schwarz): most words are out by now.
      if (likeness + tail * (tails[other] ?? 0) < LEAST_LIKENESS) continue;
      for (let axis = HEAD; axis < DIMENSIONS; axis++) likeness += (vector[axis] ?? 0) * (table[start + axis] ?? 0);
      const stem = stems[other] ?? '';
      if (likeness < LEAST_LIKENESS || stem === term.stem) continue;
      found.push({ stem, strength: (MOST_FOR_SIMILAR * (likeness - LEAST_LIKENESS)) / (1 - LEAST_LIKENESS) });
    }
    return found.sort((a, b) => b.strength - a.strength).slice(0, MOST_SIMILAR);
  };
  const remembered = new Map<string, SimilarWord[]>();
  return (term) => {
    if (term.weight < TELLING) return [];
    const known = remembered.get(term.word);
    if (known) return known;
    const found = look(term);
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    remembered.set(term.word, found);
    return found;
  };
}

/** The length of what a vector has beyond its head. */
function tailOf(vector: Float32Array): number {
  return Math.hypot(...vector.subarray(HEAD));
}
