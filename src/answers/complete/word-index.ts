import type { Steps } from '../../contracts/steps.ts';
import { stem } from '../../language/stem.ts';
import { foldWords } from './read-draft.ts';

/** An index of the words of many short texts, searchable by prefix. */
export interface WordIndex {
  /** Each word once; its index is its number. */
  vocabulary: readonly string[];
  /** The number of a word, or undefined. */
  find(word: string): number | undefined;
  /** Words with this prefix, ordered by the first text that has them. */
  beginningWith(beginning: string): number[];
  /** Words with this stem. */
  withStem(stem: string): readonly number[];
  /** A word's postings, ascending: `text * PLACES + place`, each text once, at its first place. */
  placesOf(word: number): Uint32Array;
  /** How many words each text has. */
  lengths: Uint8Array;
}

/** Positions kept apart; later ones count as the last. */
export const PLACES = 32;
/** Words indexed per text: a fact may have hundreds. */
const MOST_INDEXED_WORDS = 60;
/** Prefixes up to this length have their own lists. */
const BEGINNING = 3;
/** Texts, or words, between two pauses. */
const A_STEP = 100;

/** Indexes texts, which are then known by their index in the list. */
export function* indexWords(texts: readonly string[]): Steps<WordIndex> {
  const numbers = new Map<string, number>();
  const places: number[][] = [];
  const lengths = new Uint8Array(texts.length);
  for (const [text, written] of texts.entries()) {
    if (text % A_STEP === 0) yield;
    const words = foldWords(written).slice(0, MOST_INDEXED_WORDS);
    lengths[text] = words.length;
    for (const [place, word] of words.entries()) {
      const number = numbers.get(word) ?? numbers.size;
      if (number === numbers.size) numbers.set(word, number);
      places[number] ??= [];
      const list = places[number];
      const last = list.at(-1);
      if (last === undefined || Math.floor(last / PLACES) < text)
        list.push(text * PLACES + Math.min(place, PLACES - 1));
    }
  }
  const vocabulary = [...numbers.keys()];
  yield;
  const byBeginning = new Map<string, number[]>();
  const byStem = new Map<string, number[]>();
  for (const [number, word] of vocabulary.entries()) {
    if (number % A_STEP === 0) yield;
    for (let length = 1; length <= Math.min(BEGINNING, word.length); length++)
      add(byBeginning, word.slice(0, length), number);
    add(byStem, stem(word), number);
  }
  const packed: Uint32Array[] = [];
  for (const list of places) {
    if (packed.length % A_STEP === 0) yield;
    packed.push(Uint32Array.from(list));
  }
  return {
    vocabulary,
    find: (word) => numbers.get(word),
    beginningWith(beginning) {
      const begun = byBeginning.get(beginning.slice(0, BEGINNING)) ?? [];
      if (beginning.length <= BEGINNING) return begun;
      return begun.filter((number) => vocabulary[number]?.startsWith(beginning));
    },
    withStem: (wanted) => byStem.get(wanted) ?? [],
    placesOf: (word) => packed[word] ?? NOWHERE,
    lengths,
  };
}

const NOWHERE = new Uint32Array();

function add(lists: Map<string, number[]>, key: string, number: number): void {
  const list = lists.get(key);
  if (list) list.push(number);
  else lists.set(key, [number]);
}
