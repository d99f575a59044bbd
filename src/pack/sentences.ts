import { AFTER_MARK_IN_NAME, SPEECH } from './abbreviations.ts';
import { isAbbreviation, startsSentence } from './full-stop.ts';

/** Punctuation that may end a sentence, with its closing quotation marks, brackets and note numbers. */
const ENDING = /(\.(?:\s\.)+|[.!?…‼⁇⁈⁉؟۔।॥]+|[。！？｡．]+)((?:["'”’»›“‘«‹)\]}」』）】*_]|\[\d{1,3}\])*)/gu;

/** Closers after white space: French quotation marks, brackets, a smiley. */
const LATE_CLOSERS = /\s{1,2}(?:[»›”)\]]+|[:;]-?[()DP])(?=[\s.,;:!?]|$)/uy;

/** Allowed before the first word of a sentence. */
const OPENING = /^["'“‘«‹„‚¿¡([{*_–—-]*\s*/u;

/**
 * Splits a paragraph into sentences, in order and trimmed; all its text is in exactly one of them.
 * Without sentence endings it is one sentence. Sentences within a quotation are separate, so that each can be cited.
 */
export function splitSentences(paragraph: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  let firstWord = findWord(paragraph, 0);
  const push = (end: number): void => {
    const sentence = paragraph.slice(start, end).trim();
    if (sentence !== '') sentences.push(sentence);
    start = end;
    firstWord = findWord(paragraph, end);
  };
  for (const ending of paragraph.matchAll(ENDING)) {
    const [whole, marks = '', closers = ''] = ending;
    // Punctuation before any word belongs to what follows.
    if (firstWord > ending.index) continue;
    const end = ending.index + whole.length;
    const late = lateClosers(paragraph, end);
    const sentence = paragraph.slice(Math.max(start, ending.index - SIGHT), ending.index);
    const rest = paragraph.slice(end + late.length, end + late.length + SIGHT);
    if (endsSentence(sentence, marks, closers + late.trim(), rest)) push(end + late.length);
  }
  push(paragraph.length);
  return sentences;
}

/** Characters of context examined around a mark, so that time grows linearly. */
const SIGHT = 100;

function findWord(text: string, from: number): number {
  const word = /[\p{L}\p{N}]/gu;
  word.lastIndex = from;
  return word.exec(text)?.index ?? text.length;
}

function lateClosers(text: string, from: number): string {
  LATE_CLOSERS.lastIndex = from;
  return LATE_CLOSERS.exec(text)?.[0] ?? '';
}

function endsSentence(sentence: string, marks: string, closers: string, rest: string): boolean {
  // Scripts without spaces: a full-width mark ends the sentence, unless a quote continues ("…。」と…").
  if (/[。！？｡．]/u.test(marks)) return closers === '' || !/^[とっ]/u.test(rest);
  if (!/^\s/.test(rest) || GOES_ON.test(rest) || TELLS_SOURCE.test(rest)) return false;
  const next = rest.trimStart().replace(OPENING, '');
  // “iPhone” and “mRNA” may start a sentence, and so may Spanish inverted marks.
  if (/^\p{Ll}/u.test(next) && !/^\p{Ll}{1,4}\p{Lu}/u.test(next)) return /^\s+["“«]?[¿¡]/u.test(rest);
  if (marks !== '.') {
    if (/^[!?]$/.test(marks) && closers === '' && AFTER_MARK_IN_NAME.test(next)) return false;
    const quoted = /["'”’»“‘«]/u.test(closers);
    return !(quoted && /[!?]/.test(marks) && SPEECH.test(next) && !startsSentence(next));
  }
  // “Col. (ret.) Lund”: brackets around an abbreviation.
  if (closers === ')' && /\(\p{L}[\p{L}.]{0,5}$/u.test(sentence)) return startsSentence(next);
  return !isAbbreviation(sentence, next, rest);
}

/** Never starts a sentence: “rit... !”, “2016 р. № 991”, “hab. / km²”. */
const GOES_ON = /^\s+(?:[,;:!?]|\.(?!\.)|[№/%&+=]\s?[\p{L}\p{N}])/u;

/** Attribution after a dash, up to the end: “It is over.” – Ann Lund; (next year. — Ed.) */
const TELLS_SOURCE = /^\s+[–—-]{1,2}\s*\p{Lu}(?:[^.!?…]{1,60}$|\p{L}{1,12}\.?\))/u;
