import { finish, type Steps } from '../../contracts/steps.ts';
import type { Term } from '../understand/understand.ts';
import type { SimilarWords } from './similar-words.ts';

/** Ranks short texts by words or synonyms shared with a question. */
export interface InvertedIndex {
  /**
   * How well each text covers a question: BM25(question, text) ÷ BM25(question, question). About 0 to 1, so comparable between questions;
   * 0 if no word is shared. By text number; the next search overwrites it.
   */
  search(terms: readonly Term[]): Float64Array;
  /** A term's weight: its rarity in these texts, reduced for common English words; at least 0. */
  importance(term: Term): number;
}

/**
 * BM25's term saturation and length normalisation (Robertson & Zaragoza 2009, https://doi.org/10.1561/1500000019); short texts need little of both.
 */
const SATURATION = 1.0;
const LENGTH_NORMALISATION = 0.3;
/** Common words keep some weight. */
const LEAST_WEIGHT = 0.1;
/** A stem's texts, as parallel number lists: a question reads thousands. */
interface Postings {
  /** Numbers of the texts, ascending. */
  texts: number[];
  /** Term frequency in each, saturated and normalised by text length. */
  gains: number[];
}

const NOWHERE: Postings = { texts: [], gains: [] };

/**
 * Indexes texts, which are then known by their position in the list.
 * @param similarTo synonyms of a question's word
 */
export function buildIndex(texts: readonly (readonly Term[])[], similarTo: SimilarWords): InvertedIndex {
  return finish(buildIndexInSteps(texts, similarTo));
}

/** Same, in steps; for few texts, another index may supply the weights. */
export function* buildIndexInSteps(
  texts: readonly (readonly Term[])[],
  similarTo: SimilarWords,
  importanceElsewhere?: InvertedIndex['importance'],
): Steps<InvertedIndex> {
  const averageLength = texts.reduce((total, terms) => total + terms.length, 0) / Math.max(1, texts.length);
  const postings = new Map<string, Postings>();
  for (const [text, terms] of texts.entries()) {
    const length = 1 - LENGTH_NORMALISATION + (LENGTH_NORMALISATION * terms.length) / averageLength;
    for (const [stem, times] of countStems(terms)) {
      const list = postings.get(stem) ?? { texts: [], gains: [] };
      list.texts.push(text);
      list.gains.push((times * (1 + SATURATION)) / (times + SATURATION * length));
      postings.set(stem, list);
    }
    yield;
  }
  const rarityHere = ({ stem, weight }: Term) => {
    const found = postings.get(stem)?.texts.length ?? 0;
    const rarity = Math.log(1 + (texts.length - found + 0.5) / (found + 0.5));
    return rarity * (LEAST_WEIGHT + (1 - LEAST_WEIGHT) * weight);
  };

  const importance = importanceElsewhere ?? rarityHere;
  // Reused between questions: allocating takes longer than searching.
  const scores = new Float64Array(texts.length);
  const best = new Float64Array(texts.length);

  return {
    importance,
    search(terms) {
      scores.fill(0);
      let ideal = 0;
      for (const term of new Map(terms.map((one) => [one.stem, one])).values()) {
        const value = importance(term);
        ideal += value;
        const similar = similarTo(term);
        if (similar.length === 0) {
          // Most words of a question have no synonyms, least of all common ones.
          const { texts: found, gains } = postings.get(term.stem) ?? NOWHERE;
          for (let at = 0; at < found.length; at++) {
            const text = found[at] ?? 0;
            scores[text] = (scores[text] ?? 0) + value * (gains[at] ?? 0);
          }
          continue;
        }
        const ways = [{ stem: term.stem, strength: 1 }, ...similar];
        for (const { stem, strength } of ways) {
          const { texts: found, gains } = postings.get(stem) ?? NOWHERE;
          for (let at = 0; at < found.length; at++) {
            const text = found[at] ?? 0;
            best[text] = Math.max(best[text] ?? 0, strength * (gains[at] ?? 0));
          }
        }
        // Add and clear in one pass, so the next word starts from zero.
        for (const { stem } of ways) {
          for (const text of postings.get(stem)?.texts ?? []) {
            scores[text] = (scores[text] ?? 0) + value * (best[text] ?? 0);
            best[text] = 0;
          }
        }
      }
      if (ideal > 0) for (let text = 0; text < scores.length; text++) scores[text] = (scores[text] ?? 0) / ideal;
      return scores;
    },
  };
}

function countStems(terms: readonly Term[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { stem } of terms) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return counts;
}
