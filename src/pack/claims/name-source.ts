import { capitalSpellings } from '../../language/names/capitals.ts';
import { isSameCountry } from '../../language/names/countries.ts';
import { plainSpellings } from '../../language/names/fold-name.ts';
import type { NameWord } from '../../language/names/name-words.ts';
import { isCapitalised, isWeekday, nameWordsOf } from '../../language/names/name-words.ts';

/** A text that may support names: a cited sentence or a title. */
export interface NameSource {
  words: ReadonlySet<string>;
  /** Same, by first letters, which derived words share. */
  byBeginning: ReadonlyMap<string, readonly string[]>;
  /** Words as written, to tell "US" from "us". */
  written: ReadonlySet<string>;
  /** All words in order, with spaces around each. */
  line: string;
  /** Initials of its names, such as "RSB" of "Rail Safety Board". */
  initials: readonly string[];
}

/** Letters: weekdays may be this short, and other words share one more. */
const BEGINNING = 3;

/** Prepares a text for finding names. */
export function readNameSource(text: string): NameSource {
  const words = nameWordsOf(text);
  const keys = new Set(words.flatMap(({ key, text }) => [key, ...plainSpellings(text)]));
  const byBeginning = new Map<string, string[]>();
  for (const key of keys) {
    const beginning = key.slice(0, BEGINNING);
    const alike = byBeginning.get(beginning);
    if (alike) alike.push(key);
    else byBeginning.set(beginning, [key]);
  }
  return {
    words: keys,
    byBeginning,
    written: new Set(words.map((word) => word.text.replace(/\./g, ''))),
    line: ` ${words.map(({ key }) => key).join(' ')} `,
    initials: runsOf(text, words, BETWEEN_INITIALS).map(initialsOf),
  };
}

/** Allowed between two words of one name. */
const BETWEEN = /^(?:\.?\s+|-|\.\s*)$/;
/** Words that initials skip, as in "Ministry of Defence". */
const BETWEEN_INITIALS = /^(?:\.?\s+|-|\s+(?:of|and|for|&)(?: the)?\s+)$/i;

/** The runs of adjacent capitalised words. */
export function runsOf(text: string, words: readonly NameWord[], between = BETWEEN): NameWord[][] {
  const runs: NameWord[][] = [];
  let end: number | undefined;
  for (const word of words) {
    if (!isCapitalised(word)) continue;
    const run = runs.at(-1);
    if (run && end !== undefined && between.test(text.slice(end, word.index))) run.push(word);
    else runs.push([word]);
    end = word.end;
  }
  return runs;
}

/** Returns the first letters of words. */
export function initialsOf(words: readonly NameWord[]): string {
  return words.map(({ text }) => text.charAt(0)).join('');
}

/** Whether a source has a word or one derived from the same name ("Russian", "Russia"). */
export function isSupported(word: NameWord, source: NameSource): boolean {
  const plain = word.text.replace(/\./g, '');
  if (/^\p{Lu}{2,}s?$/u.test(plain)) {
    const acronym = plain.replace(/s$/, '');
    if (source.written.has(acronym) || source.initials.some((initials) => initials.includes(acronym))) return true;
    // "us" is not "US", but "Nato" is "NATO".
    return acronym.length > 3 && source.words.has(word.key);
  }
  if (source.words.has(word.key) || plainSpellings(word.text).some((key) => source.words.has(key))) return true;
  if (isCapitalIn(word.key, source)) return true;
  const alike = source.byBeginning.get(word.key.slice(0, BEGINNING)) ?? [];
  return alike.some((other) => isSameStem(word.key, other));
}

/** "Kiev" is supported by "Kyiv". */
function isCapitalIn(word: string, { words }: NameSource): boolean {
  return capitalSpellings(word).some((other) => words.has(other));
}

/** Suffixes that derive a people or an adjective from a place or person. */
const DEMONYM = /(?:ans?|ians?|ese|ish|is?|ic|ers?|ines?|s)$/;
/** Fewer letters in common are chance. */
const SHORTEST_STEM = 4;

function isSameStem(first: string, second: string): boolean {
  const isSame = isSameCountry(first, second);
  if (isSame !== undefined) return isSame;
  let common = 0;
  while (common < first.length && first[common] === second[common]) common += 1;
  if (common < SHORTEST_STEM) return isWeekday(first) && isWeekday(second) && common >= 3;
  const longer = first.length > second.length ? first : second;
  return common * 2 > longer.length || DEMONYM.test(longer);
}
