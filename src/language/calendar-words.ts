/** In lower case, from January on. */
export const MONTHS: readonly string[] =
  'january february march april may june july august september october november december'.split(' ');

/** Lower case, from Sunday as in `Date`. */
export const WEEKDAYS: readonly string[] = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');

/** A pattern of capitalised months: “may” is a verb. */
export const MONTH_PATTERN: string = MONTHS.map((month) => month.charAt(0).toUpperCase() + month.slice(1)).join('|');
