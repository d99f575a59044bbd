import { readWordCounts } from './tables/tables.ts';

/**
 * Word frequencies in everyday English, from SUBTLEX-US (51 million words of subtitles).
 * Brysbaert & New (2009), https://doi.org/10.3758/BRM.41.4.977
 */

/** Counts by lower-case word, all capitalisations added up. */
const counts = new Map<string, number>();
/** Lower-case words that the corpus mostly capitalises. */
const capitalised = new Set<string>();
let total = 0;
for (const { word, count } of readWordCounts()) {
  const key = word.toLowerCase();
  if (key !== word && !counts.has(key)) capitalised.add(key);
  counts.set(key, (counts.get(key) ?? 0) + count);
  total += count;
}

/** Short words rarer than this in 50 million are mostly typing errors ("sed", "wich"). */
const RELIABLE_COUNT = 20;
/** Surprise of an unlisted word, as if seen half a time. */
const RAREST = Math.log(total / 0.5);

/** Whether a lower-case word is English and likely intended. */
export function isEnglish(word: string): boolean {
  return (counts.get(word) ?? 0) >= RELIABLE_COUNT;
}

/** Endings of regular forms, with the base's ending. */
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
/** Shorter bases would accept errors such as "hads". */
const SHORTEST_BASE = 4;

/** English words a lower-case word may be a regular form of: "gust" for "gusts"; none for most misspellings. */
export function basesOf(word: string): string[] {
  return regularEndings
    .filter(([ending]) => word.endsWith(ending))
    .map(([ending, instead]) => word.slice(0, -ending.length) + instead)
    .filter((base) => base.length >= SHORTEST_BASE && isEnglish(base));
}

/** Occurrences in the corpus; 0 if absent. */
export function englishCount(word: string): number {
  return counts.get(word) ?? 0;
}

/** Whether a lower-case word is mostly capitalised: names, and sentence starters ("congratulations"). */
export function isMostlyCapitalised(word: string): boolean {
  return capitalised.has(word);
}

/** How informative a word is, from 0 (commonest) to 1 (not in the corpus): its self-information −log p(word), scaled. */
export function informativeness(word: string): number {
  const count = counts.get(word) ?? 0.5;
  return Math.min(1, Math.max(0, (Math.log(total / count) - COMMONEST) / (RAREST - COMMONEST)));
}

/** −log p of the commonest word ("you", "the": about one in thirty). */
const COMMONEST = Math.log(30);

/** The commonest words, commonest first: likely targets of a misspelling. */
export function commonWords(limit: number): string[] {
  return [...counts.keys()].slice(0, limit);
}
