import { isFiller } from '../../language/informal-spellings.ts';

const opener =
  "(?:(?:(?:by|for|since|in|to|with|at|on|of|from|near|about|against|until|after|before|into|under|around) )?(?:how|what|whats|what's|who|whom|whose|when|where|which|why)|is|are|was|were|do|does|did|has|have|had|can|could|will|would|should)";
// A run of signs or spaces is looked at from its beginning only: readers can paste a million of them.
const boundary = new RegExp(
  `(?:(?<!\\?)\\?+|(?<![,;.!])[,;.!]+)\\s*(?:and |but |also |plus |then )*(?=${opener}\\b)|(?<!\\s)\\s+(?:and|nd|n|but|also|plus|&|\\+)\\s+(?:also |then )?(?=${opener}\\b)`,
  'giu',
);
/** What only asks back whether the rest is so. */
const tag = /^(?:is|was|are|were) (?:that|it|this|they|those) (?:right|true|correct|so|real)\W*$/i;

/** Asks something, whatever little words come first. */
const asks = new RegExp(
  `^(?:(?:so|ok|okay|and|but|hey|hi|lol|wait|also|then|well|um|pls|please)\\b\\W*)*${opener}\\b`,
  'iu',
);

/** "Really? when", "wait, what": shorter stretches are no question of their own. */
const SHORTEST_PART = 9;
/** As much of a message as its parts are looked for in, in characters. */
const LONGEST_TEXT = 2_000;
/** The end of a sentence or a line, or the mark of an item. */
const sentenceEnd = /(?<=[?!.])\s+(?=\S)|(?<!\n)\n+/gu;
/** A line of a list: “- …”, “• …”, “2. …”, “b) …”. */
const item = /^[ \t]*(?:[-–—*•▪‣]|\(?(?:\d{1,2}|[a-h])[.):])[ \t]+(\S.*)$/iu;
/** "1) … 2) …" in one line; the first of them opens the line or follows white space. */
const numbered = /(?<!\S)\(?(\d)[.)]\s+/gu;

/**
 * The parts of a message that asks several things at once, in their order: the items of a list, "how many drones, and what did
 * Ukraine do after?", or questions among sentences that only tell. Empty for one question.
 */
export function splitParts(message: string): string[] {
  const text = message.slice(0, LONGEST_TEXT);
  const items = itemsOf(text);
  if (items.length > 1) return items.flatMap(splitJoined);
  const joined = joinedIn(text);
  if (joined.length > 1) return joined;
  const asked = text.split(sentenceEnd).map(trim).filter(isQuestion);
  return asked.length > 1 ? asked.flatMap(splitJoined) : [];
}

/** The items of a list, in lines of their own or numbered in one. */
function itemsOf(text: string): string[] {
  const lines = text.split('\n').flatMap((line) => item.exec(line)?.[1] ?? []);
  if (lines.length > 1) return lines.map(trim).filter(hasWords);
  const marks = [...text.matchAll(numbered)];
  const isCounted = marks.length > 1 && marks.every(({ 1: number }, at) => number === String(at + 1));
  if (!isCounted) return [];
  const parts = marks.map(({ 0: mark, index }, at) => text.slice(index + mark.length, marks[at + 1]?.index));
  return parts.map(trim).filter(hasWords);
}

/** A question as its parts, or as it is. */
function splitJoined(question: string): string[] {
  const parts = joinedIn(question);
  return parts.length > 1 ? parts : [question];
}

/** The parts of "a, and b", where all of them ask; a part that only tells makes one question of it. */
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

/** Whether something is said that is more than a greeting or thanks. */
function hasWords(text: string): boolean {
  return (text.match(/[\p{L}\p{N}]+/gu) ?? []).some((word) => !isFiller(word.toLowerCase()));
}

function trim(text: string): string {
  return text.trim();
}
