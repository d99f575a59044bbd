import { isFiller } from '../../language/informal-spellings.ts';
import { hideTitleStops } from './title-stops.ts';

const opener =
  "(?:(?:(?:by|for|since|in|to|with|at|on|of|from|near|about|against|until|after|before|into|under|around) )?(?:how|what|whats|what's|who|whom|whose|when|where|which|why)|is|are|was|were|do|does|did|has|have|had|can|could|will|would|should)";
// A run of punctuation or spaces is scanned from its start only: users can paste a million.
const boundary = new RegExp(
  `(?:(?<!\\?)\\?+|(?<![,;.!])[,;.!]+)\\s*(?:and |but |also |plus |then )*(?=${opener}\\b)|(?<!\\s)\\s+(?:and|nd|n|but|also|plus|&|\\+)\\s+(?:also |then )?(?=${opener}\\b)`,
  'giu',
);
/** A tag question about the rest. */
const tag = /^(?:is|was|are|were) (?:that|it|this|they|those) (?:right|true|correct|so|real)\W*$/i;

/** Asks something, after any function words. */
const asks = new RegExp(
  `^(?:(?:so|ok|okay|and|but|hey|hi|lol|wait|also|then|well|um|pls|please)\\b\\W*)*${opener}\\b`,
  'iu',
);

/** "Really? when", "wait, what": shorter parts are no question. */
const SHORTEST_PART = 9;
/** Characters of a message that are searched for parts. */
const LONGEST_TEXT = 2_000;
/** The end of a sentence or line, or a list marker. */
const sentenceEnd = /(?<=[?!.])\s+(?=\S)|(?<!\n)\n+/gu;
/** A list item: “- …”, “• …”, “2. …”, “b) …”. */
const item = /^[ \t]*(?:[-–—*•▪‣]|\(?(?:\d{1,2}|[a-h])[.):])[ \t]+(\S.*)$/iu;
/** "1) … 2) …" on one line; the first opens the line or follows white space. */
const numbered = /(?<!\S)\(?(\d)[.)]\s+/gu;

/**
 * Splits a message that asks several things: list items, "how many drones, and what did Ukraine do after?",
 * or questions among statements. Empty for one question.
 */
export function splitParts(message: string): string[] {
  const text = message.slice(0, LONGEST_TEXT);
  const items = itemsOf(text);
  if (items.length > 1) return items.flatMap(splitJoined);
  const joined = joinedIn(text);
  if (joined.length > 1) return joined;
  const asked = sentencesIn(text).map(trim).filter(isQuestion);
  return asked.length > 1 ? asked.flatMap(splitJoined) : [];
}

function sentencesIn(text: string): string[] {
  const ends = [...hideTitleStops(text).matchAll(sentenceEnd)];
  const starts = [0, ...ends.map(({ 0: space, index }) => index + space.length)];
  return starts.map((start, at) => text.slice(start, ends[at]?.index));
}

/** List items, on their own lines or numbered on one. */
function itemsOf(text: string): string[] {
  const lines = text.split('\n').flatMap((line) => item.exec(line)?.[1] ?? []);
  if (lines.length > 1) return lines.map(trim).filter(hasWords);
  const marks = [...text.matchAll(numbered)];
  const isCounted = marks.length > 1 && marks.every(({ 1: number }, at) => number === String(at + 1));
  if (!isCounted) return [];
  const parts = marks.map(({ 0: mark, index }, at) => text.slice(index + mark.length, marks[at + 1]?.index));
  return parts.map(trim).filter(hasWords);
}

/** A question's parts, or the question itself. */
function splitJoined(question: string): string[] {
  const parts = joinedIn(question);
  return parts.length > 1 ? parts : [question];
}

/** The parts of "a, and b" if all of them ask; otherwise it is one question. */
function joinedIn(text: string): string[] {
  const parts = text.split(boundary).map(trim).filter(Boolean);
  return parts.length > 1 && parts.every((part) => part.length >= SHORTEST_PART && !tag.test(part) && asks.test(part))
    ? parts
    : [];
}

function isQuestion(sentence: string): boolean {
  return (
    sentence.length >= SHORTEST_PART &&
    !tag.test(sentence) &&
    hasWords(sentence) &&
    (sentence.endsWith('?') || asks.test(sentence))
  );
}

/** Whether it says more than a greeting or thanks. */
function hasWords(text: string): boolean {
  return (text.match(/[\p{L}\p{N}]+/gu) ?? []).some((word) => !isFiller(word.toLowerCase()));
}

function trim(text: string): string {
  return text.trim();
}
