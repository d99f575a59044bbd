import { MONTH_PATTERN, MONTHS, WEEKDAY_PATTERN, WEEKDAYS } from '../../language/calendar-words.ts';
import { capitalise } from '../../language/capitalise.ts';
import { shuffle } from './shuffle.ts';

const SEASONS = ['spring', 'summer', 'autumn', 'winter'];
const SPANS = ['night', 'week', 'month', 'year'];
const PLURAL_SPANS = ['hours', 'days', 'weeks', 'months', 'years'];
/** Every month has it. */
const LAST_DAY = 28;
const YEARS = [-9, -7, -5, -4, -3, -2, -1, 1, 2, 3, 4, 5, 7, 9];

/** Other dates of the same form, in the seed's order: a day for a day, a month for a month, a year for a year. */
export function nearDates(date: string, seed: string): string[] {
  for (const { part, others } of PARTS) {
    const found = part.exec(date);
    if (!found) continue;
    const [written] = found;
    return shuffle(others(written), seed, String).map(
      (other) => date.slice(0, found.index) + other + date.slice(found.index + written.length),
    );
  }
  return [];
}

interface DatePart {
  part: RegExp;
  others(written: string): string[];
}

/** The first that a date has is replaced. */
const PARTS: DatePart[] = [
  { part: new RegExp(`\\b(?:${WEEKDAY_PATTERN})\\b`), others: (day) => except(WEEKDAYS.map(capitalise), day) },
  {
    part: /(?<=\d{4}-\d{2}-)\d{2}/,
    others: (day) => daysBut(Number(day)).map((other) => String(other).padStart(2, '0')),
  },
  { part: /\b\d{1,2}\b/, others: (day) => daysBut(Number(day)).map(String) },
  {
    part: /\b\d{1,2}(?:st|nd|rd|th)\b/,
    others: (day) => daysBut(Number.parseInt(day, 10)).map((other) => `${other}${endingOf(other)}`),
  },
  { part: new RegExp(`\\b(?:${MONTH_PATTERN})\\b`), others: (month) => except(MONTHS.map(capitalise), month) },
  { part: /\b\d{4}\b/, others: (year) => YEARS.map((offset) => String(Number(year) + offset)) },
  ...[SEASONS, PLURAL_SPANS, SPANS].map((words) => ({
    part: new RegExp(`\\b(?:${words.join('|')})\\b`),
    others: (written: string) => except(words, written),
  })),
];

function except(words: readonly string[], word: string): string[] {
  return words.filter((other) => other !== word);
}

function daysBut(day: number): number[] {
  return Array.from({ length: LAST_DAY }, (_, index) => index + 1).filter((other) => other !== day);
}

function endingOf(day: number): string {
  if (day > 10 && day < 14) return 'th';
  return ['th', 'st', 'nd', 'rd'][day % 10] ?? 'th';
}
