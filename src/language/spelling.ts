import Fuse from 'fuse.js';
import { finish, type Steps } from '../contracts/steps.ts';
import { editDistance } from './edit-distance.ts';
import { basesOf, commonWords, englishCount } from './english-words.ts';
import { shortlistInSteps } from './letter-pairs.ts';
import { isRealWord } from './real-words.ts';

export interface Speller {
  /** The word that a misspelt one was probably meant as; nothing for a word that is real, too odd or too short. Lower case. */
  correct(word: string): string | undefined;
}

/** Everyday English words offered as corrections: beyond these a correction is a guess. */
const COMMON_WORDS = 6_000;
/** How many words of the vocabulary, those that share most letter pairs, are compared. */
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
  return finish(makeSpellerInSteps(packWords));
}

/** The same without holding up whatever else there is to do. */
export function* makeSpellerInSteps(packWords: ReadonlyMap<string, number>): Steps<Speller> {
  const vocabulary = yield* sortWords(packWords.keys(), commonWords(COMMON_WORDS));
  const shortlist = yield* shortlistInSteps(vocabulary);
  return {
    correct(word) {
      if (word.length < SHORTEST || word.length > LONGEST || !/^\p{L}+$/u.test(word)) return undefined;
      if (packWords.has(word) || isRealWord(word)) return undefined;
      const bases = basesOf(word);
      const distances = new Map<string, number>();
      for (const index of shortlist(word, SHORTLIST, true)) {
        const item = vocabulary[index] ?? '';
        const distance = editDistance(word, item) + (item[0] === word[0] ? 0 : OTHER_FIRST_LETTER);
        if (distance > tolerance(word.length)) continue;
        if (bases.length > 0 && distance > SLIP_IN_REGULAR_FORM && !bases.includes(item)) continue;
        distances.set(item, distance);
      }
      // Compared last, as it takes longest, and most words are like nothing by now.
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

const WORDS_A_STEP = 1_000;

/** The words that are spelled, each once, in order: first letter by first letter, as a large pack has very many. */
function* sortWords(...lists: Iterable<string>[]): Steps<string[]> {
  const byLetter = new Map<string, Set<string>>();
  let seen = 0;
  for (const list of lists) {
    for (const word of list) {
      seen++;
      if (seen % WORDS_A_STEP === 0) yield;
      if (!isSpelled(word)) continue;
      const letter = word.charAt(0);
      byLetter.set(letter, (byLetter.get(letter) ?? new Set()).add(word));
    }
  }
  const sorted: string[] = [];
  for (const letter of [...byLetter.keys()].sort()) {
    for (const word of [...(byLetter.get(letter) ?? [])].sort()) sorted.push(word);
    yield;
  }
  return sorted;
}

/** The greatest distance at which a correction is still credible: about one slip in four letters. */
export function tolerance(length: number): number {
  if (length <= 3) return 0.8;
  if (length <= 5) return 1.3;
  return length <= 7 ? 1.8 : 2.4;
}

/** Words of other lengths are no words, or nobody corrects them. */
function isSpelled(word: string): boolean {
  return /^\p{L}{2,24}$/u.test(word);
}

/** A little bonus, up to about 0.4, for words met often: it only settles ties. */
function likelihood(word: string, packWords: ReadonlyMap<string, number>): number {
  return 0.02 * Math.log1p(englishCount(word)) + 0.05 * Math.log1p(packWords.get(word) ?? 0);
}
