import { dotProduct, wordVector } from '../language/word-vectors.ts';
import type { Term } from '../understand/understand.ts';

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

/** Words remembered with what they are similar to: the words of one busy day, and no more memory than that. */
const MOST_REMEMBERED = 5_000;

/** Learns the words of a pack from its texts. */
export function learnSimilarWords(texts: readonly (readonly Term[])[]): SimilarWords {
  const vocabulary = new Map<string, { stem: string; vector: Float32Array }>();
  for (const { stem, word, weight } of texts.flat()) {
    const vector = weight >= TELLING && !vocabulary.has(stem) ? wordVector(word) : undefined;
    if (vector) vocabulary.set(stem, { stem, vector });
  }
  const look = (term: Term): SimilarWord[] => {
    const vector = wordVector(term.word);
    if (!vector) return [];
    const found: SimilarWord[] = [];
    for (const other of vocabulary.values()) {
      const likeness = dotProduct(vector, other.vector);
      if (likeness < LEAST_LIKENESS || other.stem === term.stem) continue;
      found.push({
        stem: other.stem,
        strength: (MOST_FOR_SIMILAR * (likeness - LEAST_LIKENESS)) / (1 - LEAST_LIKENESS),
      });
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
