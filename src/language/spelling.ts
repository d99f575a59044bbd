import Fuse from 'fuse.js';
import { finish, type Steps } from '../contracts/steps.ts';
import { editDistance, TYPING } from './edit-distance.ts';
import { basesOf, commonWords, englishCount } from './english-words.ts';
import { largest } from './largest.ts';
import { overlapsInSteps } from './letter-pairs.ts';
import { isRealWord } from './real-words.ts';

interface Speller {
  /** The likely intended word, in lower case; undefined for a real, too odd or too short word. */
  correct(word: string): string | undefined;
}

/** Everyday words offered as corrections; rarer ones are guesses. */
const COMMON_WORDS = 6_000;
/** Vocabulary words compared, by shared letter pairs. */
const SHORTLIST = 24;
/** fuse.js: 0 is equal, 1 is anything; loose, since edit distance decides. */
const FUSE_THRESHOLD = 0.6;
/** Shorter words are mostly abbreviations. */
const SHORTEST_SPELLED = 3;
/** Longer "words" are keyboard mashing or links; also bounds the work. */
const LONGEST_SPELLED = 24;
/** The first letter is rarely wrong. */
const OTHER_FIRST_LETTER = 0.6;
/** Regular forms ("gusts", "nuked") are correct, except for a doubling error ("geting"). */
const SLIP_IN_REGULAR_FORM = 0.5;
/** The pack's words are likelier than merely English ones. */
const NOT_IN_PACK = 0.35;

/**
 * Makes a speller for a pack. Real words (the pack's, English, or of the news) are never changed.
 * @param packWords lower-case words of the pack, with counts
 */
export function makeSpeller(packWords: ReadonlyMap<string, number>): Speller {
  return finish(makeSpellerInSteps(packWords));
}

/** Same, in steps that do not block the event loop. */
export function* makeSpellerInSteps(packWords: ReadonlyMap<string, number>): Steps<Speller> {
  const common = yield* indexCommonWords();
  const own = yield* indexWords(packWords.keys(), common.has);
  return {
    correct(word) {
      if (word.length < SHORTEST_SPELLED || word.length > LONGEST_SPELLED || !/^\p{L}+$/u.test(word)) return undefined;
      if (packWords.has(word) || isRealWord(word)) return undefined;
      const bases = basesOf(word);
      const most = tolerance(word.length);
      const distances = new Map<string, number>();
      for (const item of shortlist(word, own, common)) {
        const distance = editDistance(word, item, TYPING, most) + (item[0] === word[0] ? 0 : OTHER_FIRST_LETTER);
        if (distance > most) continue;
        if (bases.length > 0 && distance > SLIP_IN_REGULAR_FORM && !bases.includes(item)) continue;
        distances.set(item, distance);
      }
      // The slowest comparison comes last; most words have no candidates by now.
      if (distances.size === 0) return undefined;
      const near = new Fuse([...distances.keys()], { threshold: FUSE_THRESHOLD, ignoreLocation: true }).search(word);
      let best: { word: string; cost: number } | undefined;
      for (const { item } of near) {
        const cost = (distances.get(item) ?? 0) + (packWords.has(item) ? 0 : NOT_IN_PACK) - likelihood(item, packWords);
        if (!best || cost < best.cost) best = { word: item, cost };
      }
      return best?.word;
    },
  };
}

/** Words by their letter pairs. */
interface WordIndex {
  has(word: string): boolean;
  /** Those that share most pairs with a word, and how large a share. */
  near(word: string): { item: string; overlap: number }[];
}

/** The same beside every pack, so it is made once. */
let commonIndex: WordIndex | undefined;

function* indexCommonWords(): Steps<WordIndex> {
  commonIndex ??= yield* indexWords(commonWords(COMMON_WORDS), () => false);
  return commonIndex;
}

function* indexWords(words: Iterable<string>, isElsewhere: (word: string) => boolean): Steps<WordIndex> {
  const sorted = yield* sortWords(words, isElsewhere);
  const overlapsWith = yield* overlapsInSteps(sorted);
  const all = new Set(sorted);
  return {
    has: (word) => all.has(word),
    near(word) {
      const { met, overlaps } = overlapsWith(word, true);
      return largest(overlaps, SHORTLIST).map((at) => ({
        item: sorted[met[at] ?? 0] ?? '',
        overlap: overlaps[at] ?? 0,
      }));
    },
  };
}

/** The words of both that share most pairs; of equal ones the first by letter. */
function shortlist(word: string, own: WordIndex, common: WordIndex): string[] {
  return [...own.near(word), ...common.near(word)]
    .sort((one, other) => other.overlap - one.overlap || (one.item < other.item ? -1 : 1))
    .slice(0, SHORTLIST)
    .map(({ item }) => item);
}

const WORDS_A_STEP = 1_000;

/** Unique valid words in order, sorted by first letter in steps, since a large pack has many. */
function* sortWords(words: Iterable<string>, isElsewhere: (word: string) => boolean): Steps<string[]> {
  const byLetter = new Map<string, Set<string>>();
  let seen = 0;
  for (const word of words) {
    seen++;
    if (seen % WORDS_A_STEP === 0) yield;
    if (!isSpelled(word) || isElsewhere(word)) continue;
    const letter = word.charAt(0);
    byLetter.set(letter, (byLetter.get(letter) ?? new Set()).add(word));
  }
  const sorted: string[] = [];
  for (const letter of [...byLetter.keys()].sort()) {
    for (const word of [...(byLetter.get(letter) ?? [])].sort()) sorted.push(word);
    yield;
  }
  return sorted;
}

/** Maximum credible distance: about one error per four letters. */
export function tolerance(length: number): number {
  if (length <= 3) return 0.8;
  if (length <= 5) return 1.3;
  return length <= 7 ? 1.8 : 2.4;
}

/** Words of other lengths are never corrected. */
function isSpelled(word: string): boolean {
  return /^\p{L}{2,24}$/u.test(word);
}

/** A small bonus for frequent words, up to about 0.4, to settle ties. */
function likelihood(word: string, packWords: ReadonlyMap<string, number>): number {
  return 0.02 * Math.log1p(englishCount(word)) + 0.05 * Math.log1p(packWords.get(word) ?? 0);
}
