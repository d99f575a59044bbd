import {
  AFTER_MARK_IN_NAME,
  AFTER_ORDINAL,
  AFTER_TIME_OF_DAY,
  ALWAYS_CONTINUED,
  CONTINUED_BY_NUMBERS,
  ONE_LETTER_PLACES,
  ONLY_TIME,
  SENTENCE_STARTERS,
  SOMETIMES_LAST,
  SPEECH,
  STATES,
  TITLE,
} from './abbreviations.ts';

/** A run of marks that can end a sentence, with the quotation marks, brackets and note numbers that belong to it. */
const ENDING = /(\.(?:\s\.)+|[.!?…‼⁇⁈⁉؟۔।॥]+|[。！？｡．]+)((?:["'”’»›)\]}」』）】*_]|\[\d{1,3}\])*)/gu;

/** What may stand before the first word of a sentence. */
const OPENING = /^["'“‘«‹„‚¿¡([{*_–—-]*\s*/u;

/**
 * Splits a paragraph into its sentences, in order, each without white space around it.
 * All text of the paragraph is in exactly one sentence; a paragraph without an ending is one sentence.
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
    const end = ending.index + whole.length;
    // Marks without a word before them belong to what follows.
    if (firstWord > ending.index) continue;
    const sentence = paragraph.slice(Math.max(start, ending.index - SIGHT), ending.index);
    if (endsSentence(sentence, marks, closers, paragraph.slice(end, end + SIGHT))) push(end);
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

function endsSentence(sentence: string, marks: string, closers: string, rest: string): boolean {
  // Scripts without spaces: the full-width mark ends the sentence, unless the quote is a part of one ("…。」と…").
  if (/[。！？｡．]/u.test(marks)) return closers === '' || !/^[とっ]/u.test(rest);
  if (!/^\s/.test(rest)) return false;
  const next = rest.trimStart().replace(OPENING, '');
  // “iPhone” starts a sentence as “Phones” would.
  if (/^\p{Ll}/u.test(next) && !/^\p{Ll}{1,4}\p{Lu}\p{Ll}/u.test(next)) return false;
  if (marks !== '.') {
    if (marks === '!' && AFTER_MARK_IN_NAME.test(next)) return false;
    const quoted = /["'”’»]/u.test(closers);
    return !(quoted && /[!?]/.test(marks) && SPEECH.test(next) && !startsSentence(next));
  }
  // “Col. (ret.) Lund”: brackets with nothing but an abbreviation.
  if (closers === ')' && /\(\p{L}[\p{L}.]{0,5}$/u.test(sentence)) return startsSentence(next);
  return !isAbbreviation(sentence, next, rest);
}

/** Whether the full stop after a sentence's last word belongs to that word, given the words that follow. */
function isAbbreviation(sentence: string, next: string, rest: string): boolean {
  const word = /[^\s("'“‘„«[–—]*$/u.exec(sentence)?.[0] ?? '';
  const folded = word.toLowerCase();
  const before = sentence.slice(0, sentence.length - word.length);
  if (ALWAYS_CONTINUED.has(folded)) return true;
  if (CONTINUED_BY_NUMBERS.has(folded) && /^\p{N}/u.test(next)) return true;
  if (/^\p{Ll}$/u.test(word) && /^\p{L}\./u.test(next)) return true;
  if (/^\d{1,3}$/.test(word)) return sentence.trim() === word || AFTER_ORDINAL.test(next);
  if (ONLY_TIME.test(sentence)) return true;
  if (/^[ap]\.m$/i.test(word)) return AFTER_TIME_OF_DAY.test(next);
  // French for Mister, before any name.
  if (/^MM?$/.test(word)) return true;
  // “EE. UU.”, “FF. AA.”
  if (/^(\p{Lu})\1$/u.test(word) && /^(\p{Lu})\1\./u.test(next)) return true;
  if (ONE_LETTER_PLACES.test(word) && !/\d\s*$/.test(before)) return true;
  const isInitial = /^\p{Lu}$/u.test(word);
  const isAcronym = /^(?:\p{L}{1,2}\.)+\p{L}{1,2}$/u.test(word);
  const isState = STATES.has(word) && (/,\s$/.test(before) || TITLE.test(next));
  if (!isInitial && !isAcronym && !isState && !SOMETIMES_LAST.has(folded)) return false;
  // A dateline: “CHARLOTTE, N.C. — Two roads were closed.”
  return DATELINE.test(rest) || !startsSentence(next);
}

const DATELINE = /^\s+(?:\(\p{Lu}[^)]{1,40}\)\s*)?(?:[—–]|--?)\s/u;

function startsSentence(next: string): boolean {
  return SENTENCE_STARTERS.has(/^[\p{L}\p{M}]+/u.exec(next)?.[0]?.toLowerCase() ?? '');
}
