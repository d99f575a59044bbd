import { Charset, Encoder, Index } from 'flexsearch';
import english from 'flexsearch/lang/en';
import type { Find, Phrasing } from './best-hit.ts';

/**
 * FlexSearch with English stems and partial matches ("suggest"). It ranks without scores, so the score is the share of the question's words in the best hit.
 */
export function indexWithFlexSearch(phrasings: readonly Phrasing[]): Find {
  const { stemmer = new Map<string, string>() } = english;
  const encoder = new Encoder({ ...Charset.LatinBalance, stemmer });
  const index = new Index({ encoder, tokenize: 'forward' });
  for (const [id, { text }] of phrasings.entries()) index.add(id, text);
  return (question) => {
    const [best] = index.search(question, { suggest: true, limit: 1 });
    const phrasing = phrasings[Number(best)];
    if (!phrasing) return undefined;
    const theirs = new Set(encoder.encode(phrasing.text));
    const words = [...new Set(encoder.encode(question))];
    return { entry: phrasing.entry, score: words.filter((word) => theirs.has(word)).length / words.length };
  };
}
