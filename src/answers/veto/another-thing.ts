import { isNumber } from '../../language/numbers/numbers-as-digits.ts';
import { dotProduct } from '../../language/word-vectors.ts';
import { INFORMATIVE_WEIGHT } from '../caution.ts';
import { termVector } from '../match/term-vector.ts';
import type { EntryTexts, MarkedWord } from './texts.ts';

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
  { sure, stems }: EntryTexts,
  isKnown: (stem: string) => boolean,
): string | undefined {
  for (const phrasing of sure) {
    const [put, instead] = difference(asked, phrasing);
    if (!put || !instead || stems.has(put.stem) || !isKnown(put.stem) || areAlike(put, instead)) continue;
    return `the question has “${put.written}” where it has “${instead.written}”`;
  }
  return undefined;
}

/** The one differing content word of each text, if the rest is identical. */
function difference(
  one: readonly MarkedWord[],
  other: readonly MarkedWord[],
): [MarkedWord | undefined, MarkedWord | undefined] | [] {
  const [first, second] = [one, other].map((text) => text.filter(({ word }) => !ARTICLES.has(word))) as [
    MarkedWord[],
    MarkedWord[],
  ];
  let start = 0;
  while (start < first.length && first[start]?.stem === second[start]?.stem) start++;
  const isSame =
    first.length === second.length &&
    first.slice(start + 1).every(({ stem }, at) => stem === second[start + 1 + at]?.stem);
  const around = first.reduce((sum, { weight }, at) => sum + (at === start ? 0 : weight), 0);
  return isSame && around >= SHARED && [first[start], second[start]].every(isThing)
    ? [first[start], second[start]]
    : [];
}

function isThing(word: MarkedWord | undefined): boolean {
  return word !== undefined && word.weight >= INFORMATIVE_WEIGHT && !isNumber(word.stem);
}

function areAlike(one: MarkedWord, other: MarkedWord): boolean {
  const [first, second] = [termVector(one), termVector(other)];
  return first !== undefined && second !== undefined && dotProduct(first, second) >= ALIKE;
}

const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'the']);
