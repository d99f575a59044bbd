import { AFTER_MARK_IN_NAME, SPEECH } from './abbreviations.ts';
import { isAbbreviation, startsSentence } from './full-stop.ts';

/** A run of marks that can end a sentence, with the quotation marks, brackets and note numbers that belong to it. */
const ENDING = /(\.(?:\s\.)+|[.!?…‼⁇⁈⁉؟۔।॥]+|[。！？｡．]+)((?:["'”’»›“‘«‹)\]}」』）】*_]|\[\d{1,3}\])*)/gu;

/** What belongs to an ending behind white space: quotation marks as in French, brackets, a smiley. */
const LATE_CLOSERS = /\s{1,2}(?:[»›”)\]]+|[:;]-?[()DP])(?=[\s.,;:!?]|$)/uy;

/** What may stand before the first word of a sentence. */
const OPENING = /^["'“‘«‹„‚¿¡([{*_–—-]*\s*/u;

/**
 * Splits a paragraph into its sentences, in order, each without white space around it.
 * All text of the paragraph is in exactly one sentence; a paragraph without an ending is one sentence.
 * A quotation of several sentences is several: each can be cited by itself.
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
    // Marks without a word before them belong to what follows.
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

/** How far around a mark its meaning is looked for, in characters; a text of any length then takes no longer than its length. */
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
  // Scripts without spaces: the full-width mark ends the sentence, unless the quote is a part of one ("…。」と…").
  if (/[。！？｡．]/u.test(marks)) return closers === '' || !/^[とっ]/u.test(rest);
  if (!/^\s/.test(rest) || GOES_ON.test(rest) || TELLS_SOURCE.test(rest)) return false;
  const next = rest.trimStart().replace(OPENING, '');
  // “iPhone” and “mRNA” start a sentence as “Phones” would, and so does whatever Spanish turns a mark over for.
  if (/^\p{Ll}/u.test(next) && !/^\p{Ll}{1,4}\p{Lu}/u.test(next)) return /^\s+["“«]?[¿¡]/u.test(rest);
  if (marks !== '.') {
    if (/^[!?]$/.test(marks) && closers === '' && AFTER_MARK_IN_NAME.test(next)) return false;
    const quoted = /["'”’»“‘«]/u.test(closers);
    return !(quoted && /[!?]/.test(marks) && SPEECH.test(next) && !startsSentence(next));
  }
  // “Col. (ret.) Lund”: brackets with nothing but an abbreviation.
  if (closers === ')' && /\(\p{L}[\p{L}.]{0,5}$/u.test(sentence)) return startsSentence(next);
  return !isAbbreviation(sentence, next, rest);
}

/** A mark or a sign that no sentence starts with: “rit... !”, “2016 р. № 991”, “hab. / km²”. */
const GOES_ON = /^\s+(?:[,;:!?]|\.(?!\.)|[№/%&+=]\s?[\p{L}\p{N}])/u;

/** Behind a dash, up to the end: who said it, or the editor: “It is over.” – Ann Lund; (next year. — Ed.) */
const TELLS_SOURCE = /^\s+[–—-]{1,2}\s*\p{Lu}(?:[^.!?…]{1,60}$|\p{L}{1,12}\.?\))/u;
