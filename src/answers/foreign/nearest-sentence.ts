import { isNumber, writeNumbersAsDigits } from '../../language/numbers/numbers-as-digits.ts';
import { readWords } from '../../language/read-words.ts';
import { stem } from '../../language/stem.ts';
import type { Citation, Pack } from '../../pack/pack.ts';
import { storyLanguages } from '../../pack/story-languages.ts';
import type { Answer } from '../answer.ts';
import { placeId, sentenceEntry, sentencesOf } from '../match/teaching.ts';
import { onlySentence } from '../only-sentence.ts';
import { makeInEnglishWords } from './in-english.ts';

/**
 * Finds the sentence of a story that a question in another language points to: what its words, put into English one by one, bring up
 * in an English story; else the one that holds its names and numbers. Undefined where there is none.
 */
export function makeNearestSentence(
  pack: Pack,
): (question: string, language: string, ask: (question: string) => Answer) => Citation | undefined {
  const isEnglish = storyLanguages(pack).every((one) => one === 'en');
  const inEnglishWords = makeInEnglishWords(pack);
  return (question, language, ask) => {
    const english = isEnglish ? inEnglishWords(question, language) : undefined;
    const answer = english === undefined ? undefined : ask(english);
    const places = new Set(answer && answer.outcome !== 'unknown' ? answer.citations.map(placeId) : []);
    const sentences = sentencesOf(pack).flatMap((sentence) => sentenceEntry(sentence).citations);
    const shown = [...places].flatMap((place) => sentences.find((one) => placeId(one) === place) ?? []);
    const found = bestOf(shown, english ?? '');
    return found && hasNumbers(found, question) ? found : onlySentence(question, pack);
  };
}

/** The one with most words of the question, the first of equals. */
function bestOf(citations: readonly Citation[], english: string): Citation | undefined {
  const asked = stemsOf(english);
  const shared = ({ quote }: Citation) => [...stemsOf(quote)].filter((one) => asked.has(one)).length;
  return [...citations].sort((one, other) => shared(other) - shared(one))[0];
}

function stemsOf(text: string): ReadonlySet<string> {
  return new Set(readWords(text).map((word) => stem(word.text)));
}

/** One digit counts anything. */
const SHORTEST_NUMBER = 2;

/** A number that the sentence lacks asks about something else. */
function hasNumbers({ quote }: Citation, question: string): boolean {
  const said = new Set(numbersIn(quote));
  return numbersIn(question).every((number) => number.length < SHORTEST_NUMBER || said.has(number));
}

function numbersIn(text: string): string[] {
  return writeNumbersAsDigits(readWords(text)).flatMap((word) => (isNumber(word.text) ? [word.text] : []));
}
