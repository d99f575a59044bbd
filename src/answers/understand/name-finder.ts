import { finish, type Steps } from '../../contracts/steps.ts';
import { englishCount } from '../../language/english-words.ts';
import { writeNumbersAsDigits } from '../../language/numbers/numbers-as-digits.ts';
import { readWords, type Word } from '../../language/read-words.ts';
import type { Name } from '../../pack/pack.ts';

/** Finds the pack's names, in any spelling, in a text. */
export interface NameFinder {
  /** Replaces every spelling of a name with its symbol, such as "north_korea". */
  replaceNames(words: readonly Word[]): Word[];
  /** The names among the words, in order. */
  namesIn(words: readonly Word[]): Name[];
}

/** Words more frequent than this in 50 million are everyday words ("us", "it", "who"). */
const EVERYDAY_COUNT = 10_000;

interface Spelling {
  name: Name;
  words: string[];
  symbol: string;
  /** Also an everyday word: it counts only in capitals ("US") or after "the". */
  isEveryday: boolean;
}

export function makeNameFinder(names: readonly Name[]): NameFinder {
  return finish(makeNameFinderInSteps(names));
}

/**
 * Same, in steps.
 * @param read normalises the words of a spelling as a text's words are
 */
export function* makeNameFinderInSteps(
  names: readonly Name[],
  read: (text: string) => string[] = plainWords,
): Steps<NameFinder> {
  const byFirstWord = new Map<string, Spelling[]>();
  for (const name of names) {
    yield;
    const symbol = read(name.name).join('_');
    for (const spelling of [name.name, ...name.also]) {
      const words = read(spelling);
      const first = words[0];
      if (first === undefined || symbol === '') continue;
      const isEveryday = words.length === 1 && englishCount(first) > EVERYDAY_COUNT;
      const list = byFirstWord.get(first) ?? [];
      list.push({ name, words, symbol, isEveryday });
      byFirstWord.set(first, list);
    }
  }
  for (const spellings of byFirstWord.values()) spellings.sort((a, b) => b.words.length - a.words.length);

  /** The words in order, with those of a name grouped. */
  const find = (words: readonly Word[]): Reading[] => {
    const readings: Reading[] = [];
    for (let index = 0; index < words.length; ) {
      const found = byFirstWord
        .get(words[index]?.text ?? '')
        ?.find((spelling) => standsAt(words, index, spelling) && (!spelling.isEveryday || isMeant(words, index)));
      readings.push({ found, at: index });
      index += found?.words.length ?? 1;
    }
    return readings;
  };

  return {
    replaceNames: (words) =>
      words.some(({ text }) => byFirstWord.has(text))
        ? find(words).map(({ found, at }) => {
            if (!found) return words[at] as Word;
            const own = words.slice(at, at + found.words.length).map(({ written }) => written);
            return { text: found.symbol, written: own.filter(Boolean).join(' ') };
          })
        : [...words],
    namesIn: (words) => find(words).flatMap(({ found }) => found?.name ?? []),
  };
}

interface Reading {
  found: Spelling | undefined;
  /** Where it begins. */
  at: number;
}

function plainWords(text: string): string[] {
  return writeNumbersAsDigits(readWords(text)).map((word) => word.text);
}

function standsAt(words: readonly Word[], start: number, spelling: Spelling): boolean {
  return spelling.words.every((word, offset) => words[start + offset]?.text === word);
}

/** Whether an everyday word is the name: in capitals in a normal text, or after "the". */
function isMeant(words: readonly Word[], index: number): boolean {
  if (words[index - 1]?.text === 'the') return true;
  const { written = '' } = words[index] ?? {};
  return (
    written.length > 1 &&
    isInCapitals(written) &&
    !(words.length > 1 && words.every((one) => isInCapitals(one.written)))
  );
}

function isInCapitals(written: string): boolean {
  return written === written.toUpperCase();
}
