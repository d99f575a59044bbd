import { finish, type Steps } from '../../contracts/steps.ts';
import type { Term } from '../understand/understand.ts';
import type { SimilarWord, SimilarWords } from './similar-words.ts';

/** Ranks short texts by words or synonyms shared with a question. */
export interface InvertedIndex {
  /**
   * How well each text covers a question: BM25(question, text) ÷ BM25(question, question). About 0 to 1, so comparable between questions;
   * 0 if no word is shared. By text number.
   */
  search(terms: readonly Term[]): Float64Array;
  /**
   * Same for groups of texts: the score of each group's best text, and its number.
   * @param starts the number of each group's first text, then the number of texts
   */
  searchGroups(terms: readonly Term[], starts: Int32Array): { scores: Float64Array; texts: Int32Array };
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
/** Where the texts of a stem stand in the lists of all stems. */
interface Postings {
  from: number;
  to: number;
  rarity: number;
}

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
  const found = new Map<string, { texts: number[]; gains: number[] }>();
  let length = 0;
  for (const [text, terms] of texts.entries()) {
    const share = 1 - LENGTH_NORMALISATION + (LENGTH_NORMALISATION * terms.length) / averageLength;
    for (const [stem, times] of countStems(terms)) {
      const list = found.get(stem) ?? { texts: [], gains: [] };
      list.texts.push(text);
      list.gains.push((times * (1 + SATURATION)) / (times + SATURATION * share));
      found.set(stem, list);
      length++;
    }
    yield;
  }
  const rarityOf = (count: number) => Math.log(1 + (texts.length - count + 0.5) / (count + 0.5));
  const postings = new Map<string, Postings>();
  /** Numbers of the texts, ascending for each stem: a question reads thousands. */
  const listed = new Int32Array(length);
  /** Term frequency in each, saturated and normalised by text length. */
  const gains = new Float64Array(length);
  let end = 0;
  for (const [stem, list] of found) {
    listed.set(list.texts, end);
    gains.set(list.gains, end);
    postings.set(stem, { from: end, to: end + list.texts.length, rarity: rarityOf(list.texts.length) });
    end += list.texts.length;
    yield;
  }
  found.clear();
  const unseen = rarityOf(0);
  const rarityHere = ({ stem, weight }: Term) =>
    (postings.get(stem)?.rarity ?? unseen) * (LEAST_WEIGHT + (1 - LEAST_WEIGHT) * weight);

  const importance = importanceElsewhere ?? rarityHere;
  // Reused between questions: allocating takes longer than searching.
  const scores = new Float64Array(texts.length);
  const best = new Float64Array(texts.length);

  const addWord = (stem: string, value: number) => {
    const { from, to } = postings.get(stem) ?? NOWHERE;
    for (let at = from; at < to; at++) {
      const text = listed[at] ?? 0;
      scores[text] = (scores[text] ?? 0) + value * (gains[at] ?? 0);
    }
  };
  const addBest = (ways: readonly SimilarWord[], value: number) => {
    for (const { stem, strength } of ways) {
      const { from, to } = postings.get(stem) ?? NOWHERE;
      for (let at = from; at < to; at++) {
        const text = listed[at] ?? 0;
        best[text] = Math.max(best[text] ?? 0, strength * (gains[at] ?? 0));
      }
    }
    // Add and clear in one pass, so the next word starts from zero.
    for (const { stem } of ways) {
      const { from, to } = postings.get(stem) ?? NOWHERE;
      for (let at = from; at < to; at++) {
        const text = listed[at] ?? 0;
        scores[text] = (scores[text] ?? 0) + value * (best[text] ?? 0);
        best[text] = 0;
      }
    }
  };

  /** Adds up the scores of all texts, and returns what a text that is the question would get. */
  const addUp = (terms: readonly Term[]): number => {
    scores.fill(0);
    let ideal = 0;
    for (const term of new Map(terms.map((one) => [one.stem, one])).values()) {
      const value = importance(term);
      ideal += value;
      const similar = similarTo(term);
      // Most words of a question have no synonyms, least of all common ones.
      if (similar.length === 0) addWord(term.stem, value);
      else addBest([{ stem: term.stem, strength: 1 }, ...similar], value);
    }
    return ideal || 1;
  };

  return {
    importance,
    search(terms) {
      const ideal = addUp(terms);
      return scores.map((score) => score / ideal);
    },
    searchGroups(terms, starts) {
      const ideal = addUp(terms);
      const found = { scores: new Float64Array(starts.length - 1), texts: new Int32Array(starts.length - 1) };
      for (let group = 0; group < found.texts.length; group++) {
        const end = starts[group + 1] ?? 0;
        let most = 0;
        for (let text = starts[group] ?? 0; text < end; text++) {
          const score = scores[text] ?? 0;
          if (score <= most || score / ideal <= most / ideal) continue;
          most = score;
          found.texts[group] = text;
        }
        found.scores[group] = most / ideal;
      }
      return found;
    },
  };
}

const NOWHERE: Postings = { from: 0, to: 0, rarity: 0 };

function countStems(terms: readonly Term[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { stem } of terms) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return counts;
}
