import type { Steps } from '../../contracts/steps.ts';

/** A text index with about constant search time. */
interface TextIndex {
  /** Start offsets, ascending; only the first if there are thousands. */
  placesOf(wanted: string): Iterable<number>;
}

/** The shortest quote of three words; shorter texts are searched linearly. */
const LENGTH = 5;
const MOST_BUCKETS = 2 ** 20;
const FEWEST_BUCKETS = 2 ** 10;
/** Positions tried per search: repetitive articles would have millions. */
const MOST_TRIED = 20_000;
const PLACES_A_STEP = 20_000;

/**
 * Indexes a text by its 5-grams: the first place of each, and for each place the next.
 * A search follows its rarest 5-gram.
 */
export function* indexText(text: string): Steps<TextIndex> {
  // Two per place; a power of two, so that the modulo is a mask.
  const buckets = Math.min(MOST_BUCKETS, Math.max(FEWEST_BUCKETS, 2 ** Math.ceil(Math.log2(2 * text.length + 1))));
  const firsts = new Int32Array(buckets).fill(-1);
  const counts = new Int32Array(buckets);
  const nexts = new Int32Array(Math.max(0, text.length - LENGTH + 1));
  yield;
  for (let at = nexts.length - 1; at >= 0; at--) {
    const bucket = bucketAt(text, at) & (buckets - 1);
    nexts[at] = firsts[bucket] ?? -1;
    firsts[bucket] = at;
    counts[bucket] = (counts[bucket] ?? 0) + 1;
    if (at % PLACES_A_STEP === 0) yield;
  }

  function rarest(wanted: string): number {
    let best = 0;
    for (let at = 1; at + LENGTH <= wanted.length; at++) {
      if ((counts[bucketAt(wanted, at) & (buckets - 1)] ?? 0) < (counts[bucketAt(wanted, best) & (buckets - 1)] ?? 0))
        best = at;
    }
    return best;
  }

  return {
    *placesOf(wanted) {
      if (wanted === '') return;
      let tried = 0;
      if (wanted.length < LENGTH) {
        for (let at = text.indexOf(wanted); at >= 0 && tried < MOST_TRIED; at = text.indexOf(wanted, at + 1)) {
          tried += 1;
          yield at;
        }
        return;
      }
      const shift = rarest(wanted);
      for (
        let at = firsts[bucketAt(wanted, shift) & (buckets - 1)] ?? -1;
        at >= 0 && tried < MOST_TRIED;
        at = nexts[at] ?? -1
      ) {
        tried += 1;
        if (text.startsWith(wanted, at - shift) && at >= shift) yield at - shift;
      }
    },
  };
}

function bucketAt(text: string, at: number): number {
  let hash = 0;
  for (let place = at; place < at + LENGTH; place++) hash = Math.imul(hash, 0x01000193) ^ text.charCodeAt(place);
  return Math.imul(hash, 0x9e3779b1) >>> 12;
}
