import { stem } from '../../language/stem.ts';

/** Pasts that the stems do not tell from other words. */
const PASTS: ReadonlySet<string> = new Set(
  'lit sat dug fed fled hung laid lent rang sank shone shook shrank slept slid spun sprang stuck swam swept swore swung tore woke withdrew bit blew drank froze leapt'.split(
    ' ',
  ),
);

/** Whether a verb's form may be of the past: "fell", "wanted". */
export function isPastForm(word: string): boolean {
  return PASTS.has(word) || /e[dn]$/.test(word) || !word.startsWith(stem(word).replace(/i$/, ''));
}
