/** In lower case, from January on. */
export const MONTHS: readonly string[] =
  'january february march april may june july august september october november december'.split(' ');

/** In lower case, from Sunday on, as `Date` counts them. */
export const WEEKDAYS: readonly string[] = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');

/** The months as a pattern has them, with a capital: “may” is a verb. */
export const MONTH_PATTERN: string = MONTHS.map((month) => month.charAt(0).toUpperCase() + month.slice(1)).join('|');
