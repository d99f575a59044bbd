import { informativeness } from '../../language/english-words.ts';
import { writeNumbersAsDigits } from '../../language/numbers/numbers-as-digits.ts';
import { readWords, type Word } from '../../language/read-words.ts';
import { stem } from '../../language/stem.ts';

/** Lighter words ("the", "what", "about") are no subject. */
const SUBJECT_WEIGHT = 0.25;
/** Texts are read in pieces, since the reader truncates; a sentence without end is still read whole. */
const PIECE = 1_900;

/** The words of a text of any length, numbers as digits. */
export function wordsOfAnyLength(text: string): Word[] {
  return writeNumbersAsDigits([...piecesOf(text)].flatMap(readWords));
}

/** Splits a text at word boundaries. */
export function* piecesOf(text: string): Generator<string> {
  for (let start = 0; start < text.length; ) {
    const space = text.length - start > PIECE ? text.lastIndexOf(' ', start + PIECE) : -1;
    const end = space > start ? space : start + PIECE;
    yield text.slice(start, end);
    start = end;
  }
}

/** The stems of words, in order. */
export function stemsOf(words: readonly Word[]): string[] {
  return words.map(({ text }) => stem(text));
}

/** The subject as stems; empty if all words are filler. */
export function subjectStems(words: readonly Word[]): string[] {
  const telling = words.map(({ text }) => informativeness(text) >= SUBJECT_WEIGHT);
  const first = telling.indexOf(true);
  return first === -1 ? [] : stemsOf(words.slice(first, telling.lastIndexOf(true) + 1));
}

/** Whether the stems appear in a text consecutively. */
export function holdsPhrase(stems: readonly string[], phrase: readonly string[]): boolean {
  return stems.some((_, start) => phrase.every((word, offset) => stems[start + offset] === word));
}
