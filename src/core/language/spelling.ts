import Fuse from 'fuse.js';
import { largest } from '../largest.ts';
import { editDistance } from './edit-distance.ts';
import { basesOf, commonWords, englishCount } from './english-words.ts';
import { isRealWord } from './real-words.ts';

export interface Speller {
  /** The word that a misspelt one was probably meant as; nothing for a word that is real, too odd or too short. Lower case. */
  correct(word: string): string | undefined;
}

/** Everyday English words offered as corrections: beyond these a correction is a guess. */
const COMMON_WORDS = 6_000;
/** The share of a word's letter pairs that a candidate must have too. */
const LEAST_SHARED = 0.35;
/** How many words of the vocabulary, those that share most letter pairs, fuse.js is asked to compare. */
const SHORTLIST = 24;
/** fuse.js: 0 is equal, 1 is anything; loose, since the edit distance decides afterwards. */
const FUSE_THRESHOLD = 0.6;
/** Words shorter than this are abbreviations more often than slips. */
const SHORTEST = 3;
/** Longer "words" are keyboard mashing or links; also bounds the work for one word. */
const LONGEST = 24;
/** People rarely get the first letter wrong. */
const OTHER_FIRST_LETTER = 0.6;
/** A regular form of an English word ("gusts", "nuked") is right as it is, unless only a doubling is amiss ("geting"). */
const SLIP_IN_REGULAR_FORM = 0.5;
/** A word of the pack is likelier than one that is only English. */
const NOT_IN_PACK = 0.35;

/**
 * A speller for one pack. Real words (the pack's own, and those of English and the news) are never changed.
 * @param packWords lower-case words that the pack writes, with how often
 */
export function makeSpeller(packWords: ReadonlyMap<string, number>): Speller {
  const shortlist = makeShortlist([...new Set([...packWords.keys(), ...commonWords(COMMON_WORDS)])]);
  return {
    correct(word) {
      if (word.length < SHORTEST || word.length > LONGEST || !/^\p{L}+$/u.test(word)) return undefined;
      if (packWords.has(word) || isRealWord(word)) return undefined;
      const near = new Fuse(shortlist(word), { threshold: FUSE_THRESHOLD, ignoreLocation: true }).search(word);
      const bases = basesOf(word);
      let best: { word: string; cost: number } | undefined;
      for (const { item } of near) {
        const distance = editDistance(word, item) + (item[0] === word[0] ? 0 : OTHER_FIRST_LETTER);
        if (distance > tolerance(word.length)) continue;
        if (bases.length > 0 && distance > SLIP_IN_REGULAR_FORM && !bases.includes(item)) continue;
        const cost = distance + (packWords.has(item) ? 0 : NOT_IN_PACK) - likelihood(item, packWords);
        if (!best || cost < best.cost) best = { word: item, cost };
      }
      return best?.word;
    },
  };
}

/** The greatest distance at which a correction is still credible: about one slip in four letters. */
function tolerance(length: number): number {
  if (length <= 3) return 0.8;
  if (length <= 5) return 1.3;
  return length <= 7 ? 1.8 : 2.4;
}

/** A little bonus, up to about 0.4, for words met often: it only settles ties. */
function likelihood(word: string, packWords: ReadonlyMap<string, number>): number {
  return 0.02 * Math.log1p(englishCount(word)) + 0.05 * Math.log1p(packWords.get(word) ?? 0);
}

/** Finds, quickly, the words that share most letter pairs with a word: the only ones worth a closer look. */
function makeShortlist(words: string[]): (word: string) => string[] {
  const vocabulary = words.filter((word) => /^\p{L}{2,24}$/u.test(word)).sort();
  const lengths = Uint8Array.from(vocabulary, ({ length }) => length);
  const byPair = new Map<string, number[]>();
  for (const [index, word] of vocabulary.entries()) {
    for (const pair of letterPairs(word)) {
      const list = byPair.get(pair);
      if (list) list.push(index);
      else byPair.set(pair, [index]);
    }
  }
  return (word) => {
    const pairs = letterPairs(word);
    const shared = new Uint8Array(vocabulary.length);
    for (const pair of pairs) for (const index of byPair.get(pair) ?? []) shared[index] = (shared[index] ?? 0) + 1;
    const enough = Math.max(2, Math.floor(pairs.size * LEAST_SHARED));
    const overlaps = new Float64Array(vocabulary.length);
    for (let index = 0; index < shared.length; index++) {
      const count = shared[index] ?? 0;
      const length = lengths[index] ?? 0;
      if (count >= enough && Math.abs(length - word.length) <= 2)
        overlaps[index] = count / (pairs.size + 2 * length + 1);
    }
    return largest(overlaps, SHORTLIST).map((index) => vocabulary[index] ?? '');
  };
}

/** Pairs of letters next to each other or one apart, in either order, so that swapped letters keep most of their pairs. */
function letterPairs(word: string): Set<string> {
  const padded = `^${word}$`;
  const pairs = new Set<string>();
  for (let index = 0; index < padded.length; index++) {
    for (const next of [padded[index + 1], padded[index + 2]]) {
      const letter = padded[index] ?? '';
      if (next !== undefined) pairs.add(letter < next ? letter + next : next + letter);
    }
  }
  return pairs;
}
