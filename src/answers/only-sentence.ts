import { isNumber, writeNumbersAsDigits } from '../language/numbers/numbers-as-digits.ts';
import { readWords } from '../language/read-words.ts';
import type { Citation, Pack } from '../pack/pack.ts';
import { sentenceEntry, sentencesOf } from './match/teaching.ts';
import { namesOf } from './names/story-names.ts';

/** One digit counts anything. */
const SHORTEST_NUMBER = 2;

/**
 * The one sentence with every name and number of the question, in any language: across languages only those can be compared.
 * Undefined if the question has none, or if no or several sentences fit.
 */
export function onlySentence(question: string, pack: Pack): Citation | undefined {
  const story = namesOf(pack);
  const read = (text: string) =>
    story.join(writeNumbersAsDigits(story.spell(readWords(text)))).map((word) => word.text);
  const names = new Set(pack.names.flatMap(({ name }) => (read(name).length === 1 ? read(name) : [])));
  const telling = read(question).filter(
    (word) => names.has(word) || story.isNamed(word) || (isNumber(word) && word.length >= SHORTEST_NUMBER),
  );
  if (telling.length === 0) return undefined;
  const fitting = sentencesOf(pack).filter(({ text }) => {
    const words = new Set(read(text));
    return telling.every((word) => words.has(word));
  });
  const [only] = fitting;
  return only && fitting.length === 1 ? sentenceEntry(only).citations[0] : undefined;
}
