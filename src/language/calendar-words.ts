import { capitalise } from './capitalise.ts';

/** In lower case, from January on. */
export const MONTHS: readonly string[] =
  'january february march april may june july august september october november december'.split(' ');

/** Lower case, from Sunday as in `Date`. */
export const WEEKDAYS: readonly string[] = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');

/** A pattern of months as newspapers write them: “September”, “Sept”, “Sep”. */
export const MONTH_OR_SHORT =
  'Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?';

/** From 1, by the name or its first letters, three at least; 0 for other words. */
export function monthNumber(word: string): number {
  return word.length < 3 ? 0 : MONTHS.findIndex((month) => month.startsWith(word.toLowerCase())) + 1;
}

/** A pattern of capitalised months: “may” is a verb. */
export const MONTH_PATTERN = MONTHS.map(capitalise).join('|');

export const WEEKDAY_PATTERN = WEEKDAYS.map(capitalise).join('|');
