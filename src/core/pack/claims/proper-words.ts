import type { Steps } from '../../steps.ts';
import type { Article } from '../pack.ts';
import { isCapitalised, nameWordsOf } from './name-words.ts';
import { startsOfSentences } from './sentence-starts.ts';

/** What the articles tell about words with a capital. */
export interface ProperWords {
  /** Words that the articles always write with a capital, not only at the start of a sentence. Lower case. */
  words: ReadonlySet<string>;
  /** Words that the articles also write without a capital. */
  common: ReadonlySet<string>;
  /** Whether a capital within a sentence tells a name; in German every noun has one. */
  tellNames: boolean;
  isEnglish: boolean;
}

const GERMAN = new Set('der die das und den dem ein eine nicht ist mit von zu im für auf sich auch des'.split(' '));
const ENGLISH = new Set('the of and to that was with has for said from will by'.split(' '));
/** Of these words every tenth to fifth word of a text in the language is one, in other languages hardly any. */
const LEAST_SHARE = 0.05;

/** Reads the articles for the words that name someone or something. */
export function* findProperWords(articles: readonly Article[]): Steps<ProperWords> {
  const words = new Set<string>();
  const common = new Set<string>();
  let german = 0;
  let english = 0;
  let all = 0;
  for (const { text } of articles.flatMap(({ paragraphs }) => paragraphs)) {
    yield;
    const starts = startsOfSentences(text);
    for (const word of nameWordsOf(text)) {
      all += 1;
      if (GERMAN.has(word.key)) german += 1;
      if (ENGLISH.has(word.key)) english += 1;
      if (!isCapitalised(word)) common.add(word.key);
      else if (!starts.has(word.index)) words.add(word.key);
    }
  }
  for (const word of common) words.delete(word);
  return { words, common, tellNames: german <= all * LEAST_SHARE, isEnglish: english > all * LEAST_SHARE };
}
