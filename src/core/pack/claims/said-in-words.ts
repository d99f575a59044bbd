import { sayNumber, sayPlainly } from './figures.ts';
import { findSpelledNumbers } from './number-words.ts';
import type { NumberMention } from './numbers.ts';

/** Words that say a number in passing. */
const SAID_IN_PASSING: ReadonlyMap<string, number> = new Map(
  Object.entries({
    once: 1,
    single: 1,
    twice: 2,
    both: 2,
    pair: 2,
    couple: 2,
    double: 2,
    thrice: 3,
    triple: 3,
    trio: 3,
  }),
);

const KNOWN_BEFORE = /\b(?:the|these|those)\s+$/i;
const DETERMINER = /(?:\b(?:the|an?|its|his|her|their|our|my|this|that)|['’]s)\s+$/i;

/** Finds the English numbers of a text that are written in words. */
export function findSpelled(text: string): NumberMention[] {
  const spelled = findSpelledNumbers(text).map(({ text: word, index, value }): NumberMention => {
    const said = sayNumber(value);
    const before = text.slice(0, index);
    const isPassing =
      // "One of them"; two or three things are often counted by whoever sums up what a sentence lists.
      /^(?:zero|one|two|three)$/i.test(word) ||
      // "First of all", "wait a second"; but "the first attack" is a number.
      (/^(?:first|second)$/i.test(word) && !DETERMINER.test(before)) ||
      // "The four trains" are known from before.
      (/^(?:four|five)$/i.test(word) && KNOWN_BEFORE.test(before));
    return { text: word, index, says: [said, sayPlainly(said)], needs: [said], isPassing };
  });
  const passing = [...text.matchAll(/\p{L}+/gu)].flatMap(({ 0: word, index }): NumberMention[] => {
    const value = SAID_IN_PASSING.get(word.toLowerCase());
    if (value === undefined) return [];
    const says = [sayNumber(value)];
    return [{ text: word, index, says, needs: says, isPassing: true }];
  });
  return [...spelled, ...passing];
}

/** Finds Roman numbers up to 39; of one letter they may be an initial or "I", so they are said in passing. */
export function findRoman(text: string): NumberMention[] {
  const roman = /(?<![\p{L}\p{N}])(?=[IVX])(?<tens>X{0,3})(?<units>IX|IV|V?I{0,3})(?![\p{L}\p{N}'’])/gu;
  return [...text.matchAll(roman)].map((match): NumberMention => {
    const { tens = '', units = '' } = match.groups ?? {};
    const ones = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'].indexOf(units);
    const says = [sayNumber(10 * tens.length + ones)];
    const followsName = /\p{Lu}[\p{L}\p{M}]*\s$/u.test(text.slice(0, match.index));
    return { text: match[0], index: match.index, says, needs: says, isPassing: match[0].length === 1 || !followsName };
  });
}

const MONTH =
  /(?<![\p{L}\p{N}])(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)(?![\p{L}\p{N}])/gu;
const MONTH_STARTS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Finds months. A month may be a first name or a verb, so it has to stand by a number or after a word such as "in". */
export function findMonths(text: string): NumberMention[] {
  return [...text.matchAll(MONTH)].map(({ 0: month, index }) => {
    const says = [`month ${MONTH_STARTS.indexOf(month.slice(0, 3)) + 1}`];
    const before = text.slice(0, index);
    const isMeant =
      /(?:\d(?:st|nd|rd|th)?(?: of)?|\b(?:in|since|until|till|by|from|to|last|next|this|early|late|mid|of|through|during|before|after))[\s-]+$/i.test(
        before,
      ) || /^\.?,?\s+\d/.test(text.slice(index + month.length));
    return { text: month, index, says, needs: says, isPassing: !isMeant };
  });
}
