import { informativeness } from '../../language/english-words.ts';
import { writeNumbersAsDigits } from '../../language/numbers/numbers-as-digits.ts';
import { readWords, type Word } from '../../language/read-words.ts';
import { stem } from '../../language/stem.ts';

/** Words that tell less than this ("the", "what", "about") are no subject by themselves. */
const TELLING = 0.25;
/** Texts are read in pieces of this length, as no more is read of one; a sentence without end is read whole all the same. */
const PIECE = 1_900;

/** The words of a text of any length, numbers as digits. */
export function wordsOf(text: string): Word[] {
  return writeNumbersAsDigits([...piecesOf(text)].flatMap(readWords));
}

/** Cuts a text where a word ends. */
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

/** What a reader wants to read about, as stems; none where all of it is filler. */
export function subjectStems(words: readonly Word[]): string[] {
  const telling = words.map(({ text }) => informativeness(text) >= TELLING);
  const first = telling.indexOf(true);
  return first === -1 ? [] : stemsOf(words.slice(first, telling.lastIndexOf(true) + 1));
}

/** Whether the stems stand in a text one after the other. */
export function holdsPhrase(stems: readonly string[], phrase: readonly string[]): boolean {
  return stems.some((_, start) => phrase.every((word, offset) => stems[start + offset] === word));
}
