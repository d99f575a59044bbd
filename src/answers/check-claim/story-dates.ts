import { MONTHS, WEEKDAYS } from '../../language/calendar-words.ts';
import { capitalise } from '../../language/capitalise.ts';
import type { Pack } from '../../pack/pack.ts';

const MONTH = `(?<month>${MONTHS.join('|')})`;
const DAY = '(?<day>\\d{1,2})(?:st|nd|rd|th)?';
const YEAR = '(?:,?\\s(?<year>\\d{4}))?(?!\\p{L}|\\d)';
const DATES = [
  `\\b(?:on\\s)?${MONTH}\\s${DAY}${YEAR}`,
  `\\b(?:on\\s)?(?:the\\s)?${DAY}\\s(?:of\\s)?${MONTH}${YEAR}`,
].map((date) => new RegExp(date, 'iu'));
const FUTURE = /\b(?:will|going to|plan\w*|intend\w*|(?:is|are) to)\b/i;
const MS_A_DAY = 86_400_000;
const NAMED: Partial<Record<number, string>> = { 0: 'today', 1: 'yesterday', [-1]: 'tomorrow' };

/**
 * A claim with its date as an article of that day writes it: "on Tuesday" or "yesterday". None where that is not known,
 * or more than six days off: then a weekday may be another.
 */
export function inStoryDates(claim: string, told: string): string[] {
  const date = DATES.map((pattern) => pattern.exec(claim)).find((found) => found !== null);
  if (!date?.groups) return [];
  const { month = '', day, year = told.slice(0, 4) } = date.groups;
  const at = Date.UTC(Number(year), MONTHS.indexOf(month.toLowerCase()), Number(day));
  const ago = Math.round((Date.parse(`${told}T00:00:00Z`) - at) / MS_A_DAY);
  const [from, to] = FUTURE.test(claim) ? [-6, -1] : [0, 6];
  if (!(ago >= from && ago <= to)) return [];
  const weekday = WEEKDAYS[new Date(at).getUTCDay()] ?? '';
  return [`on ${capitalise(weekday)}`, NAMED[ago]].flatMap((word) => (word ? [claim.replace(date[0], word)] : []));
}

/** The articles of each day, by the day as "2026-03-04". */
export function articlesByDay(pack: Pack): Map<string, Set<string>> {
  const days = new Map<string, Set<string>>();
  for (const { id, published } of pack.articles) {
    const [day] = /^\d{4}-\d{2}-\d{2}/.exec(published ?? '') ?? [];
    if (day) days.set(day, (days.get(day) ?? new Set()).add(id));
  }
  return days;
}
