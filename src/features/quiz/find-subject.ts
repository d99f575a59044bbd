import { stem } from '../../language/stem.ts';

/** Longer is no name. */
const MOST_SUBJECT_WORDS = 6;

/**
 * Who or what a one-sentence answer names: the words before those it shares with its question, or after a last “by”.
 * “Who paid for the repairs?” with “The harbour fund paid all of it.” gives “harbour fund”. Undefined if unsure.
 */
export function findSubject(question: string, answer: string): string | undefined {
  if (/[.!?…]["”»']?\s+\S/.test(answer)) return undefined;
  const asked = new Set(wordsOf(question).map(({ key }) => key));
  return subjectBefore(answer, asked) ?? agentAfter(answer, asked);
}

interface Word {
  text: string;
  key: string;
  start: number;
  end: number;
}

function subjectBefore(answer: string, asked: ReadonlySet<string>): string | undefined {
  const words = wordsOf(answer);
  const first = words.findIndex(({ text }) => !OPENERS.has(text.toLowerCase()));
  let last = first;
  while (last < words.length && isNew(words[last], asked)) last += 1;
  const next = words[last];
  if (next === undefined) return undefined;
  // Another word could be a verb that the question lacks, or a list could go on.
  if (!asked.has(next.key) && !FOLLOWERS.has(next.text.toLowerCase())) return undefined;
  return spanOf(answer, words.slice(first, last), next);
}

function agentAfter(answer: string, asked: ReadonlySet<string>): string | undefined {
  const agent = /\bby (?:the |an? )?((?:\S+ ){0,5}[^\s.!?]+)[.!]?$/u.exec(answer)?.[1];
  const words = agent === undefined ? [] : wordsOf(agent);
  return agent !== undefined && words.every((word) => isNew(word, asked)) ? spanOf(agent, words) : undefined;
}

/** The words as written, if only apostrophes and hyphens stand between or after them. */
function spanOf(text: string, words: Word[], next?: Word): string | undefined {
  const [first] = words;
  const last = words.at(-1);
  if (!first || !last || words.length > MOST_SUBJECT_WORDS) return undefined;
  const upToNext = text.slice(first.start, next?.start ?? last.end);
  return /[^\p{L}\p{M}\p{N}\s'’.-]/u.test(upToNext) ? undefined : text.slice(first.start, last.end);
}

function isNew(word: Word | undefined, asked: ReadonlySet<string>): boolean {
  if (word === undefined) return false;
  return !asked.has(word.key) && !FOLLOWERS.has(word.text.toLowerCase()) && !CONNECTORS.has(word.text.toLowerCase());
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}'’-]*[\p{L}\p{M}\p{N}])?/gu)].map(({ 0: word, index }) => ({
    text: word,
    key: stem(word.toLowerCase()),
    start: index,
    end: index + word.length,
  }));
}

/** May precede the name in an answer: “It was the …”. */
const OPENERS: ReadonlySet<string> = new Set(['it', 'was', 'is', 'were', 'are', 'the', 'a', 'an']);
/** May follow the name. */
const FOLLOWERS: ReadonlySet<string> = new Set(
  'is are was were has have had will would may might can could must did does do who that which'.split(' '),
);
const CONNECTORS: ReadonlySet<string> = new Set(
  'this these those and or but not by in on at to for from with as while he she it they there'.split(' '),
);
