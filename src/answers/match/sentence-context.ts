import type { Steps } from '../../contracts/steps.ts';
import type { Sentence } from '../../pack/pack.ts';
import { POINTERS } from '../understand/pointers.ts';
import type { Term } from '../understand/understand.ts';
import type { SimilarWords } from './similar-words.ts';

/** Credit for a question word said in the previous sentence, since texts do not repeat it. */
const BEFORE = 0.6;
/** Same if the sentence refers back: “They will go there by bus.” */
const BEFORE_REFERRING = 0.8;
/** Same for the next sentence, which often continues. */
const AFTER = 0.3;
/** Same for the headline, the topic of every sentence. */
const TITLE = 0.5;

/** Share of a question said by each sentence and its neighbours, 0 to 1, by sentence number. */
export type SentenceContext = (terms: readonly Term[]) => Float64Array;

/**
 * Learns each sentence with its neighbours.
 * @param termsOf the words of each sentence
 * @param titleOf headline words by article id
 */
export function* learnContext(
  sentences: readonly Sentence[],
  termsOf: readonly (readonly Term[])[],
  titleOf: ReadonlyMap<string, readonly Term[]>,
  importance: (term: Term) => number,
  similarTo: SimilarWords,
): Steps<SentenceContext> {
  const places = new Map<string, number[]>();
  for (const [at, terms] of termsOf.entries()) {
    for (const stem of new Set(terms.map((term) => term.stem))) {
      const list = places.get(stem) ?? [];
      list.push(at);
      places.set(stem, list);
    }
    yield;
  }
  const fromBefore = termsOf.map((terms) => (terms.some(({ word }) => POINTERS.has(word)) ? BEFORE_REFERRING : BEFORE));
  const stretches = articleStretches(sentences);
  const titles = stretches.map(({ article }) => new Set((titleOf.get(article) ?? []).map(({ stem }) => stem)));

  return (terms) => {
    const covered = new Float64Array(sentences.length);
    let whole = 0;
    for (const term of new Map(terms.map((one) => [one.stem, one])).values()) {
      const value = importance(term);
      whole += value;
      const ways = [{ stem: term.stem, strength: 1 }, ...similarTo(term)];
      const own = new Float64Array(sentences.length);
      for (const { stem, strength } of ways)
        for (const at of places.get(stem) ?? []) own[at] = Math.max(own[at] ?? 0, strength);
      for (const [number, { from, to }] of stretches.entries()) {
        const title =
          TITLE * Math.max(0, ...ways.map(({ stem, strength }) => (titles[number]?.has(stem) ? strength : 0)));
        for (let at = from; at < to; at++) {
          const before = at > from ? (fromBefore[at] ?? 0) * (own[at - 1] ?? 0) : 0;
          const after = at + 1 < to ? AFTER * (own[at + 1] ?? 0) : 0;
          covered[at] = (covered[at] ?? 0) + value * Math.max(own[at] ?? 0, before, after, title);
        }
      }
    }
    return covered.map((value) => value / (whole || 1));
  };
}

/** The range of each article's sentences in the full list. */
function articleStretches(sentences: readonly Sentence[]): { article: string; from: number; to: number }[] {
  const stretches: { article: string; from: number; to: number }[] = [];
  for (const [at, { article }] of sentences.entries()) {
    const last = stretches.at(-1);
    if (last?.article === article) last.to = at + 1;
    else stretches.push({ article, from: at, to: at + 1 });
  }
  return stretches;
}
