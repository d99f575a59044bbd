import { askedEntries } from '../pack/entries.ts';
import type { Pack } from '../pack/pack.ts';

/** Bytes, as measured: stories of 40 sentences and 66 phrasings take 0.9 MB each, the shipped one with 13,404 phrasings 51 MB. */
const BASE = 300_000;
const PER_SENTENCE = 8_000;
const PER_PHRASING = 4_000;

/** About how many bytes of memory a learned story takes. */
export function storySize(pack: Pack): number {
  const sentences = pack.articles
    .flatMap(({ paragraphs }) => paragraphs)
    .reduce((sum, paragraph) => sum + paragraph.sentences.length, 0);
  return BASE + PER_SENTENCE * sentences + PER_PHRASING * phrasingsIn(pack);
}

/** Ways to ask that a pack teaches. */
export function phrasingsIn(pack: Pack): number {
  return askedEntries(pack).reduce((sum, { also }) => sum + 1 + also.length, 0);
}
