import { dotProduct, wordVector } from '../language/word-vectors.ts';
import type { Term } from '../understand/understand.ts';

/** Ranks short texts by the words they share with a question, or say in other words. */
export interface InvertedIndex {
  /**
   * How well each text covers a question: BM25(question, text) ÷ BM25(question, question), so about 0 to 1 and comparable
   * from question to question; 0 for texts that share nothing. By the text's number.
   */
  search(terms: readonly Term[]): Float64Array;
  /** What a term counts for: its rarity in these texts, weighed down for words that are common in English; 0 and up. */
  importance(term: Term): number;
}

/** BM25's term saturation and length normalisation (Robertson & Zaragoza 2009, https://doi.org/10.1561/1500000019); short texts need little of both. */
const SATURATION = 1.0;
const LENGTH_NORMALISATION = 0.3;
/** Common words are weighed down rather than out. */
const LEAST_WEIGHT = 0.1;
/** Words less alike than this (cosine) are not taken for one another. */
const LEAST_LIKENESS = 0.45;
/** The most that a similar word counts for, against the word itself. */
const MOST_FOR_SIMILAR = 0.75;
/** Words that tell less than this stand for nothing but themselves. */
const TELLING = 0.2;
/** Similar words looked up for one word of a question. */
const MOST_SIMILAR = 8;

interface Posting {
  text: number;
  /** How often the word stands there, saturated and normalised by the text's length. */
  gain: number;
}

/** Indexes texts, which are then known by their number in the list. */
export function buildIndex(texts: readonly (readonly Term[])[]): InvertedIndex {
  const averageLength = texts.reduce((total, terms) => total + terms.length, 0) / Math.max(1, texts.length);
  const postings = new Map<string, Posting[]>();
  const vocabulary = new Map<string, Vocable>();
  for (const [text, terms] of texts.entries()) {
    const length = 1 - LENGTH_NORMALISATION + (LENGTH_NORMALISATION * terms.length) / averageLength;
    for (const [stem, times] of countStems(terms)) {
      const list = postings.get(stem) ?? [];
      list.push({ text, gain: (times * (1 + SATURATION)) / (times + SATURATION * length) });
      postings.set(stem, list);
    }
    for (const { stem, word, weight } of terms) {
      const vector = weight >= TELLING && !vocabulary.has(stem) ? wordVector(word) : undefined;
      if (vector) vocabulary.set(stem, { stem, vector });
    }
  }
  const similarTo = makeSimilar([...vocabulary.values()]);
  const importance = ({ stem, weight }: Term) => {
    const found = postings.get(stem)?.length ?? 0;
    const rarity = Math.log(1 + (texts.length - found + 0.5) / (found + 0.5));
    return rarity * (LEAST_WEIGHT + (1 - LEAST_WEIGHT) * weight);
  };

  return {
    importance,
    search(terms) {
      const scores = new Float64Array(texts.length);
      const best = new Float64Array(texts.length);
      let ideal = 0;
      for (const term of new Map(terms.map((one) => [one.stem, one])).values()) {
        const value = importance(term);
        ideal += value;
        const ways = [{ stem: term.stem, strength: 1 }, ...similarTo(term)].map((way) => ({
          ...way,
          found: postings.get(way.stem) ?? [],
        }));
        for (const { strength, found } of ways) {
          for (const { text, gain } of found) best[text] = Math.max(best[text] ?? 0, strength * gain);
        }
        for (const { found } of ways) {
          for (const { text } of found) {
            scores[text] = (scores[text] ?? 0) + value * (best[text] ?? 0);
            best[text] = 0;
          }
        }
      }
      return ideal > 0 ? scores.map((score) => score / ideal) : scores;
    },
  };
}

function countStems(terms: readonly Term[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { stem } of terms) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return counts;
}

interface Vocable {
  stem: string;
  vector: Float32Array;
}

interface Way {
  stem: string;
  strength: number;
}

/** Words remembered with what they are similar to: the words of one busy day, and no more memory than that. */
const MOST_REMEMBERED = 5_000;

/** Finds the words of a vocabulary that mean about the same as a word, with how much each counts for it. */
function makeSimilar(vocabulary: readonly Vocable[]): (term: Term) => Way[] {
  const remembered = new Map<string, Way[]>();
  const look = (term: Term): Way[] => {
    const vector = wordVector(term.word);
    if (!vector) return [];
    return vocabulary
      .map((other) => ({ stem: other.stem, likeness: dotProduct(vector, other.vector) }))
      .filter((other) => other.likeness >= LEAST_LIKENESS && other.stem !== term.stem)
      .sort((a, b) => b.likeness - a.likeness)
      .slice(0, MOST_SIMILAR)
      .map(({ stem, likeness }) => ({
        stem,
        strength: (MOST_FOR_SIMILAR * (likeness - LEAST_LIKENESS)) / (1 - LEAST_LIKENESS),
      }));
  };
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
