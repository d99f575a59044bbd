import { isFiller } from '../../language/informal-spellings.ts';
import { readWords } from '../../language/read-words.ts';
import { splitSentences } from '../../pack/sentences.ts';

/** A sentence of a message that can be checked. */
export interface ReadClaim {
  /** As it was written: anything at all. */
  text: string;
  isQuestion: boolean;
}

export interface ReadClaims {
  /** At most `MOST_CLAIMS`, in order. */
  claims: ReadClaim[];
  /** How many more there were. */
  left: number;
}

/** Checked at once: more would not fit below each other on a card. */
export const MOST_CLAIMS = 5;
/** Longer texts do not come from Discord; a message may have 4,000 characters. */
const LONGEST_MESSAGE = 10_000;

/** What a message says and asks, a sentence each; greetings, thanks, links and emoji are left out, and so are repetitions. */
export function readClaims(message: string): ReadClaims {
  const lines = message.slice(0, LONGEST_MESSAGE).split(/\n+/);
  const sentences = lines
    .flatMap((line) => splitSentences(line.replace(LINE_MARKS, '')))
    .filter((sentence) => saysAnything(sentence));
  const keys = sentences.map(keyOf);
  const distinct = sentences.filter((_, at) => keys.indexOf(keys[at] ?? '') === at);
  const claims = distinct.slice(0, MOST_CLAIMS).map((text) => ({ text, isQuestion: QUESTION.test(text) }));
  return { claims, left: distinct.length - claims.length };
}

/** Marks of quotes, lists, headings and small text at the beginning of a line. */
const LINE_MARKS = /^(?:\s*(?:>{1,3}|[-*+•]|-?#{1,3}|\d{1,3}[.)])\s+)+/u;
const QUESTION = /[?？؟]["'”’»)\]*_~`|]*\s*$/u;
/** One word is no statement. */
const FEWEST_WORDS = 2;

function saysAnything(sentence: string): boolean {
  const words = readWords(sentence).filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  return words.length >= FEWEST_WORDS && words.some(({ text }) => !isFiller(text) && !COURTESIES.has(text));
}

function keyOf(sentence: string): string {
  return readWords(sentence)
    .map(({ text }) => text)
    .join(' ');
}

/** What people greet and thank with. */
const COURTESIES: ReadonlySet<string> = new Set(
  'good morning afternoon evening night day dear all everyone everybody friend friends welcome thank thanks you very much so a the to have nice bye goodbye see later cheers there happy'.split(
    ' ',
  ),
);
