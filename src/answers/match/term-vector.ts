import { wordShape } from '../../language/foreign/word-shape.ts';
import { wordVector } from '../../language/word-vectors.ts';
import type { Term } from '../understand/understand.ts';

/** What a word means; of a word in another language than English, which no table tells, how it is spelt. Nothing for an unknown word. */
export function termVector({ word, stem, language }: Term): Float32Array | undefined {
  return language === undefined ? wordVector(word) : wordShape(stem);
}
