import { isNumber } from '../../language/numbers/numbers-as-digits.ts';
import type { Term } from './understand.ts';

/** "74 old signals" counts signals; further on, the number belongs to another word. */
const REACH = 3;
/** Words that tell less than this are no things to count: "how many of the …". */
const TELLING = 0.1;

/** What a question asks the number of: "steps" in "how many steps"; nothing where it asks no number. */
export function nounToCount(terms: readonly Term[]): Term | undefined {
  const at = terms.findIndex(({ word }, index) => word === 'how' && terms[index + 1]?.word === 'many');
  if (at === -1) return undefined;
  return terms.slice(at + 2, at + 2 + REACH).find(({ weight }) => weight > TELLING);
}

/** The stems of what a text gives a number of, or says that there is none of; “killing 107” counts the killed. */
export function countedStems(terms: readonly Term[]): Set<string> {
  const counted = terms.flatMap(({ stem, word }, at) =>
    isNumber(stem) || NONE.has(word) ? terms.slice(Math.max(0, at - 1), at + 1 + REACH).map((near) => near.stem) : [],
  );
  return new Set(counted);
}

const NONE: ReadonlySet<string> = new Set([
  'no',
  'nobody',
  'none',
  'half',
  'third',
  'quarter',
  'fifth',
  'both',
  'once',
  'twice',
  'dozens',
  'hundreds',
  'thousands',
  'millions',
  'billions',
]);
