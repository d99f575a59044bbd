import { MONTH_PATTERN } from '../../language/calendar-words.ts';

const DAY = '\\d{1,2}(?:st|nd|rd|th)?';
const SPANS = 'days?|weeks?|months?|years?|hours?|nights?|decades?|spring|summer|autumn|winter';

/** Longest forms first: "3 May 2024", "May 3", "last summer", "within days", "1953". */
const DATE = new RegExp(
  [
    `\\b${DAY} (?:of )?(?:${MONTH_PATTERN})(?:,? \\d{4})?\\b`,
    `\\b(?:${MONTH_PATTERN}) ${DAY}(?![.,]?\\d)(?:,? \\d{4})?\\b`,
    `\\b(?:${MONTH_PATTERN})(?: \\d{4})?\\b`,
    '\\b\\d{4}-\\d{2}-\\d{2}\\b',
    `\\b(?:last|next|this|within|in) (?:a few |the next |the coming )?(?:${SPANS})\\b`,
    '\\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b',
    '\\b(?:today|tonight|tomorrow|yesterday)\\b',
    '\\b(?:1[5-9]|20)\\d\\d\\b',
  ].join('|'),
  'g',
);

/** The only date in an answer that its question lacks; undefined if none or several. */
export function findDate(question: string, answer: string): string | undefined {
  const said = question.toLowerCase();
  const dates = [...answer.matchAll(DATE)].map(([date]) => date).filter((date) => !said.includes(date.toLowerCase()));
  return new Set(dates).size === 1 ? dates[0] : undefined;
}
