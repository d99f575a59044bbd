import type { Steps } from '../contracts/steps.ts';
import { largest } from './largest.ts';

/** Finds candidate words, by vocabulary index, that share the most letter pairs with a word. */
type Shortlist = (word: string, most: number, isWhole: boolean) => number[];

/** Minimum share of a word's letter pairs in a candidate. */
const LEAST_SHARED = 0.35;
/** Maximum difference in length from a whole word. */
const MOST_LETTERS_APART = 2;
/** Words indexed between two pauses. */
const WORDS_A_STEP = 200;

/** Quickly finds the vocabulary words that share most letter pairs with a word. For a prefix (`isWhole` false) they may be longer. */
export function* shortlistInSteps(vocabulary: readonly string[]): Steps<Shortlist> {
  const overlapsWith = yield* overlapsInSteps(vocabulary);
  return (word, most, isWhole) => {
    const { met, overlaps } = overlapsWith(word, isWhole);
    return largest(overlaps, most).map((at) => met[at] ?? 0);
  };
}

/** The vocabulary words that share letter pairs with a word, by index in order, and how large a share. */
type FindOverlaps = (word: string, isWhole: boolean) => { met: number[]; overlaps: number[] };

export function* overlapsInSteps(vocabulary: readonly string[]): Steps<FindOverlaps> {
  const lengths = Uint8Array.from(vocabulary, ({ length }) => Math.min(length, 255));
  const byPair = new Map<number, number[]>();
  for (const [index, word] of vocabulary.entries()) {
    if (index % WORDS_A_STEP === 0) yield;
    if (!/^\p{L}{2,24}$/u.test(word)) continue;
    for (const pair of letterPairs(`^${word}$`)) {
      const list = byPair.get(pair);
      if (list) list.push(index);
      else byPair.set(pair, [index]);
    }
  }
  // Reused for every word: thousands are looked up in a row.
  const shared = new Uint8Array(vocabulary.length);
  return (word, isWhole) => {
    const pairs = letterPairs(isWhole ? `^${word}$` : `^${word}`);
    const enough = Math.max(2, Math.floor(pairs.length * LEAST_SHARED));
    const met: number[] = [];
    shared.fill(0);
    for (const pair of pairs) {
      const list = byPair.get(pair) ?? NONE;
      for (let at = 0; at < list.length; at++) {
        const index = list[at] ?? 0;
        shared[index] = (shared[index] ?? 0) + 1;
      }
    }
    const overlaps: number[] = [];
    for (let index = 0; index < shared.length; index++) {
      if ((shared[index] ?? 0) < enough) continue;
      met.push(index);
      const length = lengths[index] ?? 0;
      const apart = length - word.length;
      const isNear = apart >= -MOST_LETTERS_APART && (!isWhole || apart <= MOST_LETTERS_APART);
      // For a prefix, length says nothing.
      overlaps.push(isNear ? (shared[index] ?? 0) / (isWhole ? pairs.length + 2 * length + 1 : pairs.length) : 0);
    }
    return { met, overlaps };
  };
}

/** Pairs of letters, adjacent or one apart, in either order, so that swaps keep most pairs; each once, as one number. */
function letterPairs(padded: string): number[] {
  const pairs: number[] = [];
  for (let index = 0; index < padded.length; index++) {
    for (let next = index + 1; next <= index + 2 && next < padded.length; next++) {
      const [one, other] = [padded.charCodeAt(index), padded.charCodeAt(next)];
      const pair = one < other ? one * LETTER + other : other * LETTER + one;
      if (!pairs.includes(pair)) pairs.push(pair);
    }
  }
  return pairs;
}

const NONE: readonly number[] = [];
/** UTF-16 has as many. */
const LETTER = 65_536;
