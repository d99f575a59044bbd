import type { Meant } from './meant-words.ts';
import { PLACES, type WordIndex } from './word-index.ts';

/** A word of a draft: its possible meanings, best first, and its weight. */
export interface DraftWord {
  meant: readonly Meant[];
  /** As typed, or as corrected. */
  spelled: string;
  weight: number;
}

/** Called for each text that has any word of a draft. */
export type Visit = (text: number, cover: number, words: number) => void;

/** Bonus for a word in the same position: most drafts are beginnings. */
const IN_PLACE = 0.15;
/** Postings scanned per draft, shared evenly by its words; a word beyond its share is only looked up in texts that have a rarer one. */
const MOST_PLACES = 10_000;
/** Limit on those lookups, rarest words first. */
const MOST_LOOKUPS = 3_000;

/**
 * Finds all texts that share a word with a draft: `cover` is the share of the draft's weight, 0 to 1 plus a position bonus;
 * `words` is how many. Reuses its buffers, as there may be a hundred thousand texts.
 */
export function makeTextMatcher(index: WordIndex): (draft: readonly DraftWord[], visit: Visit) => void {
  const weights = new Float64Array(index.lengths.length);
  const counts = new Uint8Array(index.lengths.length);
  const lastWords = new Uint8Array(index.lengths.length);

  return (draft, visit) => {
    const found: number[] = [];
    let total = 0;
    const take = (packed: number, at: number, weight: number) => {
      const text = Math.floor(packed / PLACES);
      const count = counts[text] ?? 0;
      if (count === 0) found.push(text);
      else if (lastWords[text] === at) return;
      weights[text] = (weights[text] ?? 0) + (packed % PLACES === at ? weight * (1 + IN_PLACE) : weight);
      counts[text] = count + 1;
      lastWords[text] = at;
    };
    for (const { at, meant, weight } of rarestFirst(draft, index)) {
      total += weight;
      const rarer = found.length;
      let left = Math.ceil(MOST_PLACES / draft.length);
      let lookups = Math.ceil(MOST_LOOKUPS / draft.length);
      for (const { word, fit } of meant) {
        const places = index.placesOf(word);
        const end = Math.min(places.length, left);
        for (let number = 0; number < end; number++) take(places[number] ?? 0, at, weight * fit);
        left -= end;
        if (end === places.length) continue;
        for (let number = 0; number < rarer && lookups > 0; number++, lookups--) {
          const packed = findPlace(places, found[number] ?? 0);
          if (packed !== undefined) take(packed, at, weight * fit);
        }
      }
    }
    for (const text of found) {
      visit(text, (weights[text] ?? 0) / total, counts[text] ?? 0);
      weights[text] = 0;
      counts[text] = 0;
    }
  };
}

/** Rare words are scanned first, so common ones need only a lookup. */
function rarestFirst(draft: readonly DraftWord[], index: WordIndex) {
  const countOf = ({ meant }: DraftWord) => meant.reduce((sum, { word }) => sum + index.placesOf(word).length, 0);
  return draft.map((word, at) => ({ ...word, at, count: countOf(word) })).sort((one, other) => one.count - other.count);
}

/** The place in a text, or undefined. */
function findPlace(places: Uint32Array, text: number): number | undefined {
  let [start, end] = [0, places.length];
  while (start < end) {
    const middle = (start + end) >> 1;
    if ((places[middle] ?? 0) < text * PLACES) start = middle + 1;
    else end = middle;
  }
  const packed = places[start];
  return packed !== undefined && Math.floor(packed / PLACES) === text ? packed : undefined;
}
