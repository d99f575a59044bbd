import type { Steps } from '../../contracts/steps.ts';
import { isCapitalised, nameWordsOf } from '../../language/names/name-words.ts';
import type { Article } from '../pack.ts';
import { startsOfSentences } from './sentence-starts.ts';

/** What the articles tell about words with a capital. */
export interface ProperWords {
  /** Words that the articles always write with a capital, not only at the start of a sentence. Lower case, without accents. */
  words: ReadonlySet<string>;
  /** How the articles write each of them. */
  written: ReadonlyMap<string, string>;
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

/** Reads the articles for the words that name someone or something; each article is read once. */
export function* findProperWords(articles: readonly Article[]): Steps<ProperWords> {
  const written = new Map<string, string>();
  const common = new Set<string>();
  const counts = { german: 0, english: 0, all: 0 };
  for (const article of articles) {
    const read = knownArticles.get(article) ?? (yield* readArticle(article));
    knownArticles.set(article, read);
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

const knownArticles = new WeakMap<Article, ArticleWords>();

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
