import { monthNumber } from '../../language/calendar-words.ts';
import type { Article } from '../pack.ts';

/** The publication date as 2026-04-09; undefined if missing or ambiguous. */
export function dayOf({ published }: Pick<Article, 'published'>): string | undefined {
  const text = published?.trim() ?? '';
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(text) ?? readInWords(text) ?? [];
  const iso = `${year}-${month}-${day}`;
  const time = Date.parse(`${iso}T00:00:00Z`);
  // Rejects the 31st of a shorter month.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso) ? iso : undefined;
}

/** "9 April 2026", "April 9, 2026". */
function readInWords(text: string): string[] | undefined {
  const { day, month, month2, day2, year } =
    /^(?:\p{L}+,? )?(?:(?<day>\d{1,2}) (?<month>\p{L}+)|(?<month2>\p{L}+) (?<day2>\d{1,2})),? (?<year>\d{4})\b/u.exec(
      text,
    )?.groups ?? {};
  const number = monthNumber(month ?? month2 ?? '');
  return number === 0 ? undefined : ['', year ?? '', two(number), two(Number(day ?? day2))];
}

export function two(number: number): string {
  return String(number).padStart(2, '0');
}
