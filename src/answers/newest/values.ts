import { MONTH_PATTERN } from '../../language/calendar-words.ts';
import { findNumbers, type NumberMention, spellPlainly } from '../../language/numbers/find-numbers.ts';
import { isNearly, isRough } from '../../language/numbers/roughly.ts';
import { isAlwaysWritten } from '../../language/numbers/units.ts';
import { readWords } from '../../language/read-words.ts';
import { stem } from '../../language/stem.ts';
import { takesBack } from './corrections.ts';

/** A number or date in a sentence, with its noun. */
export interface Value {
  sort: 'count' | 'money' | 'measure' | 'date';
  /** Equal if the values are equal. */
  says: string;
  /** Unit of a measure or a currency. */
  unit?: string;
  /** Stems after a count, up to the next function word: "gold coins" in "14 gold coins were". */
  counted: string[];
  /** "About 150". */
  isRough: boolean;
  /** Whether it is retracted, as an earlier value. */
  isTakenBack: boolean;
}

/** The counted noun is within this many words. */
const COUNTED_REACH = 3;
/** "207 on Wednesday": none of these is counted, nor what follows it. */
const SMALL: ReadonlySet<string> = new Set(
  (
    'a an and are as at be been by for from had has have in is it last of on or since so than that the their then they this to was were when where ' +
    'which while who will with'
  ).split(' '),
);
const YEAR = /\b(?:in|since|by|until|of|from|year)\s$/i;
const DAY_OF_MONTH = '\\d{1,2}(?:st|nd|rd|th)?';
const DATE = new RegExp(
  `(?<!\\p{L})(?:${DAY_OF_MONTH} (?:of )?(?:${MONTH_PATTERN})|(?:${MONTH_PATTERN}) ${DAY_OF_MONTH}|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?![\\p{L}\\p{N}])`,
  'gu',
);

/** The values that a sentence gives. */
export function valuesOf(sentence: string): Value[] {
  const text = spellPlainly(sentence);
  const dates = [...text.matchAll(DATE)];
  const isOfDate = (index: number) => dates.some((date) => date.index <= index && index < date.index + date[0].length);
  const numbers = findNumbers(text).filter(({ index }) => !isOfDate(index));
  return [
    ...numbers.flatMap((number) => readValue(text, number) ?? []),
    ...dates.map(
      ({ 0: date, index }): Value => ({
        sort: 'date',
        says: dayAndMonth(date),
        counted: [],
        isRough: false,
        isTakenBack: takesBack(text, index),
      }),
    ),
  ];
}

/** Same, for readers of the same sentences: each is read once. */
export function readValuesOnce(): typeof valuesOf {
  const known = new Map<string, Value[]>();
  return (sentence) => {
    const values = known.get(sentence) ?? valuesOf(sentence);
    known.set(sentence, values);
    return values;
  };
}

/** Whether two values are equal, or close if one is approximate. */
export function agree(one: Value, other: Value): boolean {
  if (one.unit !== other.unit) return false;
  return one.says === other.says || ((one.isRough || other.isRough) && isNearly(numberOf(one), numberOf(other)));
}

function numberOf({ says }: Value): number {
  return Number(says.slice(1));
}

/** A correction counts what it retracts: "said 20 children died. The number is 16." */
export function withCounted(values: readonly Value[]): Value[] {
  const [before] = values.filter(({ isTakenBack, sort }) => isTakenBack && sort === 'count');
  return values.map((value) =>
    before && value.sort === 'count' && value.counted.length === 0 ? { ...value, counted: before.counted } : value,
  );
}

function readValue(text: string, { text: written, index, says, unit }: NumberMention): Value | undefined {
  const number = says.find((said) => /^n-?\d/.test(said));
  const clock = says.find((said) => said.startsWith('time '));
  const isTakenBack = takesBack(text, index);
  if (number === undefined)
    return clock ? { sort: 'date', says: clock, counted: [], isRough: false, isTakenBack } : undefined;
  if (unit === undefined && /^\d{4}$/.test(written) && YEAR.test(text.slice(0, index))) return undefined;
  const sort = unit === undefined ? 'count' : isAlwaysWritten(unit) && unit !== 'percent' ? 'money' : 'measure';
  const behind = /^[^,.;:()]*/u.exec(text.slice(index + written.length))?.[0] ?? '';
  const words = readWords(behind)
    .slice(0, COUNTED_REACH)
    .map((word) => word.text);
  const end = words.findIndex((word) => SMALL.has(word));
  const counted = words.slice(0, end === -1 ? COUNTED_REACH : end).map(stem);
  return {
    sort,
    says: number,
    ...(unit !== undefined && { unit }),
    counted,
    isRough: isRough(text, index),
    isTakenBack,
  };
}

/** "May 3rd" is "3 May". */
function dayAndMonth(date: string): string {
  return date.replace(/(?<=\d)(?:st|nd|rd|th)|of /g, '').replace(/^(\p{L}+) (\d+)$/u, '$2 $1');
}
