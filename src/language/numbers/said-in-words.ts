import { MONTH_OR_SHORT, monthNumber } from '../calendar-words.ts';
import { numberKey, sayPlainly } from './figures.ts';
import type { NumberMention } from './find-numbers.ts';
import { durationKey } from './lengths-of-time.ts';
import { findSpelledNumbers } from './number-words.ts';

/** Words for how often, or how many times as much. */
const TIMES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    ...{ twice: 2, double: 2, doubled: 2, doubles: 2, doubling: 2, twofold: 2 },
    ...{ thrice: 3, triple: 3, tripled: 3, triples: 3, tripling: 3, threefold: 3 },
    ...{ quadruple: 4, quadrupled: 4, fourfold: 4 },
  }),
);

/** Number words mentioned in passing. */
const SAID_IN_PASSING: ReadonlyMap<string, number> = new Map(
  Object.entries({ once: 1, single: 1, both: 2, pair: 2, couple: 2, trio: 3 }),
);

const KNOWN_BEFORE = /\b(?:the|these|those)\s+$/i;
const DETERMINER = /(?:\b(?:the|an?|its|his|her|their|our|my|this|that)|['’]s)\s+$/i;

/** Longer than any relevant word before a number; bounds the search. */
const CONTEXT_REACH = 40;

function textBefore(text: string, index: number): string {
  return text.slice(Math.max(0, index - CONTEXT_REACH), index);
}

/** Finds English numbers written in words. */
export function findSpelled(text: string): NumberMention[] {
  const spelled = findSpelledNumbers(text).map(({ text: word, index, value }): NumberMention => {
    const said = numberKey(value);
    const before = textBefore(text, index);
    const isPassing =
      // "One of them"; two or three things are often counted in summing up.
      /^(?:zero|one|two|three)$/i.test(word) ||
      // "First of all" and "wait a second" are idioms; "the first attack" is a number.
      (/^(?:first|second)$/i.test(word) && !DETERMINER.test(before)) ||
      // "The four trains" were mentioned before.
      (/^(?:four|five)$/i.test(word) && KNOWN_BEFORE.test(before));
    return { text: word, index, says: [said, sayPlainly(said)], needs: [said], isPassing };
  });
  const single = [...text.matchAll(/\p{L}+/gu)].flatMap(({ 0: word, index }): NumberMention[] => {
    const said = word.toLowerCase();
    const value = TIMES.get(said) ?? SAID_IN_PASSING.get(said);
    if (value === undefined) return [];
    const says = [numberKey(value)];
    return [{ text: word, index, says, needs: says, isPassing: !TIMES.has(said) }];
  });
  return [...spelled, ...single, ...findMany(text), ...findSpans(text)];
}

const MANY: [string, number][] = [
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1e6],
  ['billion', 1e9],
];

/** "Hundreds" and "dozens": supported by the same word, or by a number of that size. */
function findMany(text: string): NumberMention[] {
  return [...text.matchAll(/(?<!\p{L})(dozen|hundred|thousand|million|billion)s(?!\p{L})/giu)].map((match) => {
    const says = [`many ${match[1]?.toLowerCase()}`];
    return { text: match[0], index: match.index, says, needs: says };
  });
}

/** The words that can sum up a value: 312 are hundreds. */
export function manyOf(value: number): string[] {
  return MANY.filter(([, scale]) => value >= 2 * scale && value < 1000 * scale).map(([word]) => `many ${word}`);
}

/** "A week": supported by any mention of weeks, "weekly" too. */
function findSpans(text: string): NumberMention[] {
  // “Sixty miles an hour” is a speed.
  const spans =
    /(?<!\p{L})(?<!(?:miles|km|kilomet(?:re|er)s) )an? (hour|week|fortnight|month|year|decade|century)(?!\p{L})/giu;
  return [...text.matchAll(spans)].map(({ 0: written, 1: unit = '', index }) => {
    const says = durationKey(1, unit.toLowerCase());
    return { text: written, index, says, needs: [`of ${unit.toLowerCase()}`, ...says] };
  });
}

/** Finds Roman numerals up to 39; a single letter may be an initial or "I", so it counts as in passing. */
export function findRoman(text: string): NumberMention[] {
  const roman = /(?<![\p{L}\p{N}])(?=[IVX])(?<tens>X{0,3})(?<units>IX|IV|V?I{0,3})(?![\p{L}\p{N}'’])/gu;
  return [...text.matchAll(roman)].map((match): NumberMention => {
    const { tens = '', units = '' } = match.groups ?? {};
    const ones = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'].indexOf(units);
    const says = [numberKey(10 * tens.length + ones)];
    const followsName = /\p{Lu}[\p{L}\p{M}]*\s$/u.test(textBefore(text, match.index));
    return { text: match[0], index: match.index, says, needs: says, isPassing: match[0].length === 1 || !followsName };
  });
}

const MONTH = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${MONTH_OR_SHORT})(?![\p{L}\p{N}])`, 'gu');
const BEFORE_MONTH = 'in|since|until|till|by|from|to|last|next|this|early|late|mid|of|through|during|before|after';
const LEADS_TO_MONTH = new RegExp(String.raw`(?:\d(?:st|nd|rd|th)?(?: of)?|\b(?:${BEFORE_MONTH}))[\s-]+$`, 'i');

/** Finds months next to a number or after a word such as "in", since some are names or verbs. */
export function findMonths(text: string): NumberMention[] {
  return [...text.matchAll(MONTH)].map(({ 0: month, index }) => {
    const says = [`month ${monthNumber(month)}`];
    const before = textBefore(text, index);
    const isMeant = LEADS_TO_MONTH.test(before) || /^\.?,?\s+\d/.test(text.slice(index + month.length));
    return { text: month, index, says, needs: says, isPassing: !isMeant };
  });
}
