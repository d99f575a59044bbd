import { isNumber } from '../../language/numbers/numbers-as-digits.ts';
import type { Term } from './understand.ts';

/** "74 old signals" counts signals; a later noun belongs to another word. */
const NOUN_REACH = 3;
/** Lighter words cannot be counted: "how many of the …". */
const COUNTABLE_WEIGHT = 0.1;

/** The noun a question asks to count: "steps" in "how many steps"; undefined if none. */
export function nounToCount(terms: readonly Term[]): Term | undefined {
  const at = terms.findIndex(({ word }, index) => word === 'how' && terms[index + 1]?.word === 'many');
  if (at === -1) return undefined;
  return terms.slice(at + 2, at + 2 + NOUN_REACH).find(({ weight }) => weight > COUNTABLE_WEIGHT);
}

/** Stems that a text counts, zero included; “killing 107” counts the killed. */
export function countedStems(terms: readonly Term[]): Set<string> {
  const counted = terms.flatMap(({ stem, word }, at) =>
    isNumber(stem) || NONE.has(word)
      ? terms.slice(Math.max(0, at - 1), at + 1 + NOUN_REACH).map((near) => near.stem)
      : [],
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
