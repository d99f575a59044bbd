import { informativeness } from '../language/english-words.ts';

/** Words that point to something outside the question. */
const POINTS =
  /\b(?:this|these|those|it|they|them|we|us|our|ours|its|i|me|my|you|your|there|here|such|former|latter|itself|themselves|one|ones|which|so|him|either)\b/i;
/** “That plan” is one told of before, and so is what something happens instead of; “claimed that …” is neither. */
const TOLD_BEFORE = /\binstead\b(?! of)|\bthat [a-z]+(?: (?:in|on|at|by|for|with|from|to|after|before)\b|$)/;
/** What is not done has no time or place, and of two things that are done the time may be of one. */
const UNCERTAIN = /^(?:When|Where|How (?:many|much))\b.*\bnot\b|^When\b.* and [a-z]+(?:ed|en)\b/;
/** “He” and “his” are the one who is asked about, or stand for the subject. */
const LONGEST = 150;
const MOST_WORDS = 24;
const FEWEST_WORDS = 4;
/** Under it a word says nothing by itself. */
const TELLING = 0.25;
const FEWEST_TELLING = 2;

/** Whether a drafted question can stand alone: short, closed, naming what it asks about. */
export function isSound(question: string, asks: string): boolean {
  const words = question.replace(/\?$/, '').split(' ');
  if (question.length > LONGEST || words.length < FEWEST_WORDS || words.length > MOST_WORDS) return false;
  if (/[:;()[\]“”"]|\.\.|\s-\s|\?./u.test(question)) return false;
  const rest = words.slice(1).join(' ');
  if (POINTS.test(rest.replace(/\bwhat\b/gi, ''))) return false;
  if (TOLD_BEFORE.test(rest) || UNCERTAIN.test(question)) return false;
  if (/^(?:Who|What)/.test(question) ? false : /\b(?:he|she|him)\b/i.test(rest)) return false;
  const telling = words
    .slice(1)
    .filter((word) => informativeness(word.toLowerCase().replace(/[^\p{L}\p{N}-]/gu, '')) > TELLING);
  return (
    telling.length >=
    (asks === 'what-said' || /^What (?:happened to|does the story say about) /.test(question) ? 1 : FEWEST_TELLING)
  );
}

/** Whether an answer opens with what only the sentence before makes clear: “Their case”, “A new one”. */
export function opensElsewhere(answer: string): boolean {
  return /^(?:Their|His|Her|Its|(?:A|An|The|Another) (?:\p{L}+ )?ones?)\b/u.test(answer);
}
