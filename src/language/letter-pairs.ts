import { finish, type Steps } from '../contracts/steps.ts';
import { largest } from './largest.ts';

/** Words worth a closer look, by number in the vocabulary, those that share most letter pairs with a word first. */
export type Shortlist = (word: string, most: number, isWhole: boolean) => number[];

/** The share of a word's letter pairs that a candidate must have too. */
const LEAST_SHARED = 0.35;
/** Letters by which a candidate may be longer or shorter than a whole word. */
const MOST_LETTERS_APART = 2;
/** Words indexed between two pauses. */
const WORDS_A_STEP = 200;

/**
 * Finds, quickly, the words of a vocabulary that share most letter pairs with a word: the only ones worth a closer look.
 * For the beginning of a word (`isWhole` false) these are longer words, too.
 */
export function shortlistByPairs(vocabulary: readonly string[]): Shortlist {
  return finish(shortlistInSteps(vocabulary));
}

export function* shortlistInSteps(vocabulary: readonly string[]): Steps<Shortlist> {
  const lengths = Uint8Array.from(vocabulary, ({ length }) => Math.min(length, 255));
  const byPair = new Map<string, number[]>();
  for (const [index, word] of vocabulary.entries()) {
    if (index % WORDS_A_STEP === 0) yield;
    if (!/^\p{L}{2,24}$/u.test(word)) continue;
    for (const pair of letterPairs(`^${word}$`)) {
      const list = byPair.get(pair);
      if (list) list.push(index);
      else byPair.set(pair, [index]);
    }
  }
  // Used again for every word: thousands are looked up one after the other.
  const shared = new Uint8Array(vocabulary.length);
  return (word, most, isWhole) => {
    const pairs = letterPairs(isWhole ? `^${word}$` : `^${word}`);
    const enough = Math.max(2, Math.floor(pairs.size * LEAST_SHARED));
    const met: number[] = [];
    shared.fill(0);
    for (const pair of pairs) {
      for (const index of byPair.get(pair) ?? []) {
        const count = (shared[index] ?? 0) + 1;
        shared[index] = count;
        if (count === enough) met.push(index);
      }
    }
    const overlaps: number[] = [];
    for (const index of met.sort((one, other) => one - other)) {
      const length = lengths[index] ?? 0;
      const apart = length - word.length;
      const isNear = apart >= -MOST_LETTERS_APART && (!isWhole || apart <= MOST_LETTERS_APART);
      // Among those that hold as many pairs of a mere beginning, length tells nothing.
      overlaps.push(isNear ? (shared[index] ?? 0) / (isWhole ? pairs.size + 2 * length + 1 : pairs.size) : 0);
    }
    return largest(overlaps, most).map((at) => met[at] ?? 0);
  };
}

/** Pairs of letters next to each other or one apart, in either order, so that swapped letters keep most of their pairs. */
function letterPairs(padded: string): Set<string> {
  const pairs = new Set<string>();
  for (let index = 0; index < padded.length; index++) {
    for (const next of [padded[index + 1], padded[index + 2]]) {
      const letter = padded[index] ?? '';
      if (next !== undefined) pairs.add(letter < next ? letter + next : next + letter);
    }
  }
  return pairs;
}
