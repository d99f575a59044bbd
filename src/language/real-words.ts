import { isEnglish } from './english-words.ts';
import { hasWordVector } from './word-vectors.ts';

/**
 * Whether a lower-case word is a word that a reader may well have meant: of everyday English, or of the news, which names more
 * ("israeli", "beijing", "annexed"). What is no real word may be misspelt.
 */
export function isRealWord(word: string): boolean {
  return isEnglish(word) || hasWordVector(word);
}
