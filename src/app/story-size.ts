import { sentencesOf } from '../answers/match/teaching.ts';
import { askedEntries, countPhrasings } from '../pack/entries.ts';
import type { Pack } from '../pack/pack.ts';

/** Bytes, as measured: stories of 40 sentences and 66 phrasings take 0.9 MB each, the shipped one with 13,404 phrasings 51 MB. */
const BASE = 300_000;
const PER_SENTENCE = 8_000;
const PER_PHRASING = 4_000;

/** About how many bytes of memory a learned story takes. */
export function storySize(pack: Pack): number {
  return BASE + PER_SENTENCE * sentencesOf(pack).length + PER_PHRASING * countPhrasings(askedEntries(pack));
}
