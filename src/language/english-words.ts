import { readWordCounts } from './tables/tables.ts';

/**
 * How common a word is in everyday English, from SUBTLEX-US (51 million words of subtitles).
 * Brysbaert & New (2009), https://doi.org/10.3758/BRM.41.4.977
 */

/** Occurrences by lower-case word; spellings that differ only in case are added up. */
const counts = new Map<string, number>();
/** In lower case: what the corpus writes with a capital more often than without. */
const capitalised = new Set<string>();
let total = 0;
for (const { word, count } of readWordCounts()) {
  const key = word.toLowerCase();
  if (key !== word && !counts.has(key)) capitalised.add(key);
  counts.set(key, (counts.get(key) ?? 0) + count);
  total += count;
}

/** Rarer than this in 50 million words, a short "word" is more often a slip of the keyboard ("sed", "wich") than a word. */
const RELIABLE_COUNT = 20;
/** The surprise of a word that the list does not have: as if it had been met half a time. */
const RAREST = Math.log(total / 0.5);

/** Whether the word, in lower case, is an English word that a reader may well have meant. */
export function isEnglish(word: string): boolean {
  return (counts.get(word) ?? 0) >= RELIABLE_COUNT;
}

/** Endings of regular forms, with what the word itself ends in instead. */
const regularEndings = [
  ['s', ''],
  ['es', ''],
  ['ies', 'y'],
  ['ed', ''],
  ['ed', 'e'],
  ['ied', 'y'],
  ['ing', ''],
  ['ing', 'e'],
] as const;
/** With shorter ones, slips such as "hads" would pass for forms. */
const SHORTEST_BASE = 4;

/** The English words that a word in lower case may be a regular form of: "gust" for "gusts"; none for most misspellings. */
export function basesOf(word: string): string[] {
  return regularEndings
    .filter(([ending]) => word.endsWith(ending))
    .map(([ending, instead]) => word.slice(0, -ending.length) + instead)
    .filter((base) => base.length >= SHORTEST_BASE && isEnglish(base));
}

/** Occurrences in the corpus; 0 for a word it does not have. */
export function englishCount(word: string): number {
  return counts.get(word) ?? 0;
}

/** Whether a word, in lower case, is mostly written with a capital: names, and what mostly starts a sentence ("congratulations"). */
export function isMostlyCapitalised(word: string): boolean {
  return capitalised.has(word);
}

/**
 * How much a word tells, from 0 (the most common word) to 1 (not in the corpus):
 * its self-information −log p(word), on a scale from the commonest word's to an unseen word's.
 */
export function informativeness(word: string): number {
  const count = counts.get(word) ?? 0.5;
  return Math.min(1, Math.max(0, (Math.log(total / count) - COMMONEST) / (RAREST - COMMONEST)));
}

/** −log p of the commonest word ("you", "the": about one word in thirty). */
const COMMONEST = Math.log(30);

/** The commonest words, commonest first: what a misspelt everyday word may have been meant as. */
export function commonWords(limit: number): string[] {
  return [...counts.keys()].slice(0, limit);
}
