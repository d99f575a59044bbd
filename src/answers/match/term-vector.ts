import { wordShape } from '../../language/foreign/word-shape.ts';
import { wordVector } from '../../language/word-vectors.ts';
import type { Term } from '../understand/understand.ts';

/** A word's vector; by spelling in other languages, which have no table. Undefined for an unknown word. */
export function termVector({ word, stem, language }: Term): Float32Array | undefined {
  return language === undefined ? wordVector(word) : wordShape(stem);
}
