import { onceForInSteps } from '../../contracts/once.ts';
import type { Steps } from '../../contracts/steps.ts';
import { isCapitalised, nameWordsOf } from '../../language/names/name-words.ts';
import type { Article } from '../pack.ts';
import { startsOfSentences } from './sentence-starts.ts';

/** How the articles capitalise words. */
export interface ProperWords {
  /** Words always capitalised, also within sentences; lower case, without accents. */
  words: ReadonlySet<string>;
  /** The articles' spelling of each. */
  written: ReadonlyMap<string, string>;
  /** Words also written in lower case. */
  common: ReadonlySet<string>;
  /** Whether capitals mark names; in German every noun has one. */
  tellNames: boolean;
  isEnglish: boolean;
}

const GERMAN = new Set('der die das und den dem ein eine nicht ist mit von zu im für auf sich auch des'.split(' '));
const ENGLISH = new Set('the of and to that was with has for said from will by'.split(' '));
/** In a language's own text every tenth to fifth word is one of these; elsewhere hardly any. */
const LEAST_SHARE = 0.05;

/** Finds the proper nouns of the articles; each article is read once. */
export function* findProperWords(articles: readonly Article[]): Steps<ProperWords> {
  const written = new Map<string, string>();
  const common = new Set<string>();
  const counts = { german: 0, english: 0, all: 0 };
  for (const article of articles) {
    const read = yield* wordsOfArticle(article);
    for (const [key, text] of read.written) if (!written.has(key)) written.set(key, text);
    for (const key of read.common) common.add(key);
    yield;
    counts.german += read.german;
    counts.english += read.english;
    counts.all += read.all;
  }
  for (const word of common) written.delete(word);
  const least = counts.all * LEAST_SHARE;
  const words = new Set(written.keys());
  return { words, written, common, tellNames: counts.german <= least, isEnglish: counts.english > least };
}

interface ArticleWords {
  written: Map<string, string>;
  common: Set<string>;
  german: number;
  english: number;
  all: number;
}

const wordsOfArticle = onceForInSteps(readArticle);

function* readArticle({ paragraphs }: Article): Steps<ArticleWords> {
  const read: ArticleWords = { written: new Map(), common: new Set(), german: 0, english: 0, all: 0 };
  for (const { text } of paragraphs) {
    yield;
    const starts = startsOfSentences(text);
    for (const word of nameWordsOf(text)) {
      read.all += 1;
      if (GERMAN.has(word.key)) read.german += 1;
      if (ENGLISH.has(word.key)) read.english += 1;
      if (!isCapitalised(word)) read.common.add(word.key);
      else if (!starts.has(word.index) && !read.written.has(word.key)) read.written.set(word.key, word.text);
    }
  }
  return read;
}
