import type { Term } from '../understand/understand.ts';

/** Ranks short texts by the words they share with a question. */
export interface InvertedIndex {
  /**
   * How well each text covers a question: BM25(question, text) ÷ BM25(question, question), so about 0 to 1 and comparable
   * from question to question. Texts that share no word are absent.
   */
  search(terms: readonly Term[]): Map<number, number>;
  /** What a term counts for: its rarity in these texts, weighed down for words that are common in English; 0 and up. */
  importance(term: Term): number;
}

/** BM25's term saturation and length normalisation (Robertson & Zaragoza 2009, https://doi.org/10.1561/1500000019); short texts need little of both. */
const SATURATION = 1.0;
const LENGTH_NORMALISATION = 0.3;
/** Common words are weighed down rather than out. */
const LEAST_WEIGHT = 0.1;

export function buildIndex(texts: readonly (readonly Term[])[]): InvertedIndex {
  const postings = new Map<string, Map<number, number>>();
  let words = 0;
  for (const [text, terms] of texts.entries()) {
    words += terms.length;
    for (const { stem } of terms) {
      const list = postings.get(stem) ?? new Map<number, number>();
      list.set(text, (list.get(text) ?? 0) + 1);
      postings.set(stem, list);
    }
  }
  const averageLength = words / Math.max(1, texts.length);
  const rarity = (stem: string) => {
    const found = postings.get(stem)?.size ?? 0;
    return Math.log(1 + (texts.length - found + 0.5) / (found + 0.5));
  };
  const importance = ({ stem, weight }: Term) => rarity(stem) * (LEAST_WEIGHT + (1 - LEAST_WEIGHT) * weight);

  return {
    importance,
    search(terms) {
      const scores = new Map<number, number>();
      const distinct = [...new Map(terms.map((term) => [term.stem, term])).values()];
      let ideal = 0;
      for (const term of distinct) {
        const value = importance(term);
        ideal += value;
        for (const [text, times] of postings.get(term.stem) ?? []) {
          const length = (texts[text]?.length ?? 0) / averageLength;
          const saturated =
            (times * (1 + SATURATION)) /
            (times + SATURATION * (1 - LENGTH_NORMALISATION + LENGTH_NORMALISATION * length));
          scores.set(text, (scores.get(text) ?? 0) + value * saturated);
        }
      }
      for (const [text, score] of scores) scores.set(text, score / (ideal || 1));
      return scores;
    },
  };
}
