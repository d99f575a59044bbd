import type { Article } from '../pack.ts';
import { isCapitalised, nameWordsOf } from './name-words.ts';
import { startsOfSentences } from './sentence-starts.ts';

/** What the articles tell about capitals. */
export interface ProperWords {
  /** Words that the articles always write with a capital, not only at the start of a sentence. Lower case. */
  words: ReadonlySet<string>;
  /** Whether a capital within a sentence tells a name; in German every noun has one. */
  tellNames: boolean;
}

/** Every twentieth word of a German text is one of these; other texts hold hardly any. */
const GERMAN = new Set('der die das und den dem ein eine nicht ist mit von zu im für auf sich auch des'.split(' '));
const GERMAN_SHARE = 0.05;

/** Reads the articles for the words that name someone or something. */
export function findProperWords(articles: readonly Article[]): ProperWords {
  const capital = new Set<string>();
  const small = new Set<string>();
  let german = 0;
  let all = 0;
  for (const { text } of articles.flatMap(({ paragraphs }) => paragraphs)) {
    const starts = startsOfSentences(text);
    for (const word of nameWordsOf(text)) {
      all += 1;
      if (GERMAN.has(word.key)) german += 1;
      if (!isCapitalised(word)) small.add(word.key);
      else if (!starts.has(word.index)) capital.add(word.key);
    }
  }
  for (const word of small) capital.delete(word);
  return { words: capital, tellNames: german < all * GERMAN_SHARE || all === 0 };
}
