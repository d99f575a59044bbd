import type { Meant } from './meant-words.ts';
import { PLACES, type WordIndex } from './word-index.ts';

/** A word of a draft: what it may mean, best first, and how much it tells. */
export interface DraftWord {
  meant: readonly Meant[];
  /** As it was typed, or, where that is a slip, as it was read. */
  spelled: string;
  weight: number;
}

/** Told of each text that has any word of a draft. */
export type Visit = (text: number, cover: number, words: number) => void;

/** For a word that stands in the text where it stands in the draft: most drafts are beginnings. */
const IN_PLACE = 0.15;
/**
 * Places that are looked at one by one, an even share for each word of the draft; beyond them, a word is only looked for in texts
 * that have a rarer one.
 */
const MOST_PLACES = 10_000;
/** Such texts, those with the rarest words first. */
const MOST_LOOKUPS = 3_000;

/**
 * Finds all texts that have any word of a draft: `cover` is how much of what the draft's words tell they have, 0 to 1 and a little
 * more for words in place; `words` is how many. Reuses its memory from call to call, as there may be a hundred thousand texts.
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

/** So that what is not looked at one by one is found by the words that tell more. */
function rarestFirst(draft: readonly DraftWord[], index: WordIndex) {
  const countOf = ({ meant }: DraftWord) => meant.reduce((sum, { word }) => sum + index.placesOf(word).length, 0);
  return draft.map((word, at) => ({ ...word, at, count: countOf(word) })).sort((one, other) => one.count - other.count);
}

/** The place in a text; nothing if it has none. */
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
