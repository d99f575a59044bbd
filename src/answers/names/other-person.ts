import { editDistance } from '../../language/edit-distance.ts';
import { informativeness, isMostlyCapitalised } from '../../language/english-words.ts';
import { isCountry, isDemonym } from '../../language/names/countries.ts';
import { foldLetters } from '../../language/names/fold-name.ts';
import { isNameLike } from '../../language/names/name-like.ts';
import { isDateWord } from '../../language/names/name-words.ts';
import { isSameFirst, nameWords, TELLS_APART } from '../../language/names/same-name.ts';
import { isTitle, NEVER_NAMES } from '../../language/names/titles.ts';
import type { Word } from '../../language/read-words.ts';
import { tolerance } from '../../language/spelling.ts';
import { isNameAtStart } from '../../pack/claims/name-at-start.ts';
import type { ProperWords } from '../../pack/claims/proper-words.ts';
import { isNameExpected } from '../understand/may-correct.ts';

/** Joins an unknown first name with a known last name: a person the story does not mention. */
export type JoinStrangers = (words: readonly Word[]) => Word[];

/** Treats a word before a name like one before a verb. */
const BEFORE_ANOTHER = ' was';
/** Lighter words, such as "will" and "not", are no first names; "John" is heavier. */
const LEAST_OF_NAME = 0.3;
/** Lighter words in lower case are no first names. */
const LOWER_CASE_NAME_WEIGHT = 0.42;

/**
 * Prepares to separate namesakes from the story's people: "Hunter Biden" from Joe Biden. Without a first name in the story, any may be right.
 * @param names all names of the story, in all spellings
 * @param own lower-case words of its names
 */
export function makeStrangerTest(
  names: readonly string[],
  own: ReadonlySet<string>,
  proper: ProperWords,
): JoinStrangers {
  const firstNames = readFirstNames(names);
  const allFirst = new Set([...firstNames.values()].flatMap((first) => [...first]));
  const isFree = (text: string) =>
    /^\p{L}+$/u.test(text) && (!own.has(text) || allFirst.has(text)) && !proper.common.has(foldLetters(text));
  const isFirstName = (words: readonly Word[], all: readonly string[], at: number) => {
    const { text, written } = words[at] as Word;
    if (!isFree(text) || isNoFirstName(text) || informativeness(text) < LEAST_OF_NAME) return false;
    const plain = { written, text: written, key: foldLetters(text), index: 0, end: 0 };
    const couldBe = isNameAtStart(plain, BEFORE_ANOTHER, proper);
    const isExpected = isNameExpected(words, at) && informativeness(text) >= LOWER_CASE_NAME_WEIGHT;
    if (/^\p{Lu}/u.test(written)) {
      return isNameLike(all, at) || couldBe || isExpected;
    }
    return isExpected || (couldBe && isMostlyCapitalised(text));
  };
  if (firstNames.size === 0) return (words) => [...words];
  const isOneOf = makeFirstNameTest();
  return (words) => {
    if (!words.some(({ text }) => firstNames.has(foldLetters(text)))) return [...words];
    const joined: Word[] = [];
    const all = words.map((word) => word.written);
    for (const [at, word] of words.entries()) {
      const known = firstNames.get(foldLetters(word.text));
      const from = known && words[at - 1] && !isOneOf(words, at, known) && isFirstName(words, all, at - 1);
      const before = from ? joined.pop() : undefined;
      joined.push(
        before ? { text: `${before.text} ${word.text}`, written: `${before.written} ${word.written}` } : word,
      );
    }
    return joined;
  };
}

/** Words between first and last name: "Joseph R. Biden". */
const MOST_FIRST_NAMES = 3;

/** Cached comparisons with first names; packs repeat the same people. */
const MOST_KEPT = 10_000;

function makeFirstNameTest(): (words: readonly Word[], at: number, known: ReadonlySet<string>) => boolean {
  const kept = new Map<ReadonlySet<string>, Map<string, boolean>>();
  const isFirst = (text: string, known: ReadonlySet<string>): boolean => {
    const before = kept.get(known) ?? new Map<string, boolean>();
    const found = before.get(text) ?? [...known].some((first) => isSameFirst(first, text) || isSlip(first, text));
    if (before.size < MOST_KEPT) kept.set(known, before.set(text, found));
    return found;
  };
  return (words, at, known) =>
    words.slice(Math.max(0, at - MOST_FIRST_NAMES), at).some(({ text }) => isFirst(text, known));
}

function isSlip(first: string, typed: string): boolean {
  return typed.length > 3 && editDistance(typed, first) <= tolerance(Math.min(typed.length, first.length));
}

/** The folded first names of each last name. */
function readFirstNames(names: readonly string[]): Map<string, Set<string>> {
  const firstNames = new Map<string, Set<string>>();
  for (const name of names) {
    const words = nameWords(name.replace(/['’]s?(?=\s|$)/gu, '')).map(foldLetters);
    const first = words.slice(words.findLastIndex((word, at) => at < words.length - 1 && isTitle(word)) + 1, -1);
    const last = words.at(-1) ?? '';
    const given = first.filter((word) => !isNoFirstName(word));
    if (given.length === 0 || given.length !== first.length || isNoFirstName(last)) continue;
    const known = firstNames.get(last) ?? new Set();
    for (const word of given) known.add(word);
    firstNames.set(last, known);
  }
  return firstNames;
}

function isNoFirstName(word: string): boolean {
  return (
    !/^\p{L}/u.test(word) ||
    NEVER_NAMES.has(word) ||
    TELLS_APART.has(word) ||
    isDateWord(word) ||
    isCountry(word) ||
    isDemonym(word)
  );
}
