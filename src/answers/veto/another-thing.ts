import { isNumber } from '../../language/numbers/numbers-as-digits.ts';
import { INFORMATIVE_WEIGHT } from '../caution.ts';
import { likeness } from './are-alike.ts';
import { type EntryTexts, type MarkedWord, withoutArticles } from './texts.ts';

/** Minimum cosine for synonyms: “homes” for “houses”. */
const ALIKE = 0.45;
/** Minimum shared weight around the one word that differs. */
const SHARED = 0.5;

/**
 * Another thing of the story replaces the entry's: “How many steps did the electricity climb?” instead of the keeper.
 * Only if a phrasing is otherwise identical; other differences may be rewording.
 */
export function findAnotherThing(
  asked: readonly MarkedWord[],
  { sureContent, stems }: EntryTexts,
  isKnown: (stem: string) => boolean,
): string | undefined {
  const question = withoutArticles(asked);
  for (const phrasing of sureContent()) {
    const [put, instead] = difference(question, phrasing);
    if (!put || !instead || stems().has(put.stem) || !isKnown(put.stem) || likeness(put, instead) >= ALIKE) continue;
    return `the question has “${put.written}” where it has “${instead.written}”`;
  }
  return undefined;
}

/** The one differing content word of a question and a phrasing, if the rest is identical. */
function difference(
  question: readonly MarkedWord[],
  other: readonly MarkedWord[],
): [MarkedWord | undefined, MarkedWord | undefined] | [] {
  if (other.length !== question.length) return [];
  let start = 0;
  while (start < question.length && question[start]?.stem === other[start]?.stem) start++;
  for (let at = start + 1; at < question.length; at++) if (question[at]?.stem !== other[at]?.stem) return [];
  const around = question.reduce((sum, { weight }, at) => sum + (at === start ? 0 : weight), 0);
  const [put, instead] = [question[start], other[start]];
  return around >= SHARED && isThing(put) && isThing(instead) ? [put, instead] : [];
}

function isThing(word: MarkedWord | undefined): boolean {
  return word !== undefined && word.weight >= INFORMATIVE_WEIGHT && !isNumber(word.stem);
}
