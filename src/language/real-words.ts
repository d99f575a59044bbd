import { isEnglish } from './english-words.ts';
import { hasWordVector } from './word-vectors.ts';

/** Whether a lower-case word exists in everyday English or in the news ("israeli", "beijing", "annexed"); if not, it may be misspelt. */
export function isRealWord(word: string): boolean {
  return isEnglish(word) || hasWordVector(word);
}
