import { stem } from '../../language/stem.ts';

/**
 * Words that say the same of a thing in any story. Vectors of words do not tell "rise" from "fall", so what decides whether a
 * claim is said is written out, and only where one stands for the other in nearly every sentence.
 */
const SAME: readonly string[] = [
  'about approximately around roughly circa',
  'allow authorise authorize authorisation permit permission let',
  'soldier troop serviceman',
  'in inside within',
  'large big',
  'start begin',
  'finish end',
  'purchase buy',
  'assist help',
  'close shut',
  'automobile car',
  'kilometre kilometer km',
  'metre meter',
  'harbour harbor',
  'defence defense',
  'colour color',
];

const groups = new Map(
  SAME.flatMap((line) => line.split(' ').map((word, _, all) => [stem(word), `=${all[0]}`] as const)),
);

/** One key for all words that say the same as this lower-case one; nothing where there are none. */
export function sameWord(word: string): string | undefined {
  return groups.get(stem(word));
}
