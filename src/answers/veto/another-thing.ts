import { isNumber } from '../../language/numbers/numbers-as-digits.ts';
import { dotProduct } from '../../language/word-vectors.ts';
import { TELLING } from '../caution.ts';
import { termVector } from '../match/term-vector.ts';
import type { Said, Word } from './texts.ts';

/** Words at least this alike (cosine) may stand for each other: “homes” for “houses”. */
const ALIKE = 0.45;
/** The least of telling words that question and phrasing must share around the one that differs. */
const SHARED = 0.5;

/**
 * Another thing of the story in the place of the one that the entry is about: “How many steps did the electricity climb?” for the keeper.
 * Only where a phrasing is the same but for that word; whatever else is unlike may be another way to ask.
 */
export function findAnotherThing(
  asked: readonly Word[],
  { sure, stems }: Said,
  isKnown: (stem: string) => boolean,
): string | undefined {
  for (const phrasing of sure) {
    const [put, instead] = difference(asked, phrasing);
    if (!put || !instead || stems.has(put.stem) || !isKnown(put.stem) || areAlike(put, instead)) continue;
    return `the question has “${put.written}” where it has “${instead.written}”`;
  }
  return undefined;
}

/** The one telling word of each text that the other does not have in its place, where all around them is the same. */
function difference(one: readonly Word[], other: readonly Word[]): [Word | undefined, Word | undefined] | [] {
  const [first, second] = [one, other].map((text) => text.filter(({ word }) => !ARTICLES.has(word))) as [
    Word[],
    Word[],
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

function isThing(word: Word | undefined): boolean {
  return word !== undefined && word.weight >= TELLING && !isNumber(word.stem);
}

function areAlike(one: Word, other: Word): boolean {
  const [first, second] = [termVector(one), termVector(other)];
  return first !== undefined && second !== undefined && dotProduct(first, second) >= ALIKE;
}

const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'the']);
