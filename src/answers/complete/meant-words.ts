import Fuse from 'fuse.js';
import type { Steps } from '../../contracts/steps.ts';
import { editDistance } from '../../language/edit-distance.ts';
import { commonWords, isEnglish } from '../../language/english-words.ts';
import { shortlistInSteps } from '../../language/letter-pairs.ts';
import { isRealWord } from '../../language/real-words.ts';
import { tolerance } from '../../language/spelling.ts';
import { stem } from '../../language/stem.ts';
import type { WordIndex } from './word-index.ts';

/** A word of the texts that a typed one may mean. */
export interface Meant {
  /** Its number in the index. */
  word: number;
  /** How well it fits; 1 for the same word. */
  fit: number;
}

/** Finds what a typed word may mean, best first. `isOpen`: it may still continue; `mayBeSlip`: also corrects misspellings. */
export type FindMeant = (typed: string, isOpen: boolean, mayBeSlip: boolean) => Meant[];

const SAME = 1;
/** An inflection, or a prefix. */
const FORM = 0.9;
export const SLIP = 0.75;
/** Minimum letters to read an unknown finished word as a prefix. */
const SHORTEST_BEGINNING = 3;
/** Shorter words resemble everything. */
const SHORTEST_SLIP = 3;
/** Names are real words, unless two letters were swapped (“strom”). */
const FARTHEST_FROM_NAME = 0.7;
/** How many words fuse.js compares. */
const SHORTLIST = 16;
/** fuse.js: 0 is equal, 1 is anything; loose, since edit distance decides. */
const FUSE_THRESHOLD = 0.6;
/** Everyday words that a half-typed one may become. */
const EVERYDAY_WORDS = 10_000;
const A_STEP = 500;

export function* makeMeantFinder(index: WordIndex): Steps<FindMeant> {
  const { vocabulary } = index;
  const shortlist = yield* shortlistInSteps(vocabulary);
  const beginnings = yield* everydayBeginnings();
  const slipsOf = (typed: string, isOpen: boolean): number[] => {
    if (typed.length < SHORTEST_SLIP || isEnglish(typed) || (isOpen && beginnings.has(typed))) return [];
    const farthest = isRealWord(typed) ? FARTHEST_FROM_NAME : tolerance(typed.length);
    const near = shortlist(typed, SHORTLIST, !isOpen).map((word) => ({ word, text: vocabulary[word] ?? '' }));
    const fuse = new Fuse(near, { keys: ['text'], threshold: FUSE_THRESHOLD, ignoreLocation: true });
    return fuse
      .search(typed)
      .map(({ item }) => ({
        ...item,
        distance: isOpen ? distanceFromBeginning(typed, item.text) : editDistance(typed, item.text),
      }))
      .filter(({ distance }) => distance > 0 && distance <= farthest)
      .sort((a, b) => a.distance - b.distance)
      .map(({ word }) => word);
  };
  return (typed, isOpen, mayBeSlip) => {
    const fits = new Map<number, number>();
    const add = (words: readonly number[], fit: number) => {
      for (const word of words) if (!fits.has(word)) fits.set(word, fit);
    };
    const same = index.find(typed);
    if (same !== undefined) add([same], SAME);
    add(index.withStem(stem(typed)), FORM);
    if (isOpen || (fits.size === 0 && typed.length >= SHORTEST_BEGINNING)) add(index.beginningWith(typed), FORM);
    if (mayBeSlip) add(slipsOf(typed, isOpen), SLIP);
    return [...fits].map(([word, fit]) => ({ word, fit }));
  };
}

/** Edit distance to a prefix: one letter missing or extra. */
function distanceFromBeginning(typed: string, word: string): number {
  const lengths = [typed.length - 1, typed.length, typed.length + 1];
  return Math.min(...lengths.map((length) => editDistance(typed, word.slice(0, length))));
}

let known: Set<string> | undefined;

/** Prefixes of everyday words, which are not misspelt; read once. */
function* everydayBeginnings(): Steps<ReadonlySet<string>> {
  if (known) return known;
  const beginnings = new Set<string>();
  for (const [number, word] of commonWords(EVERYDAY_WORDS).entries()) {
    if (number % A_STEP === 0) yield;
    for (let length = SHORTEST_SLIP; length <= word.length; length++) beginnings.add(word.slice(0, length));
  }
  known = beginnings;
  return known;
}
