import { MONTH_PATTERN } from '../language/calendar-words.ts';

const day = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:morning|afternoon|evening|night))?';
const month = `(?:${MONTH_PATTERN})`;
const date = `(?:${month} \\d{1,2}(?:st|nd|rd|th)?(?:,? (?:19|20)\\d\\d)?|\\d{1,2} ${month}(?: (?:19|20)\\d\\d)?)`;
const year = '(?:19|20)\\d\\d';
const part = '(?: (?:morning|afternoon|evening|night))?';
const count = '(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\\d{1,3}|several|a few)';

/** What says when something happens, wherever it stands. */
const WHEN = new RegExp(
  [
    `from ${date} (?:to|until) ${date}`,
    `(?:on|by|from) (?:${day},? ?(?:${date})?|${date}|\\p{Lu}\\p{Ll}+ Day)`,
    `(?:early |late |later |earlier )?(?:in|during) (?:(?:early |late |mid-?)?${month}(?: ${year})?|${year}|the (?:spring|summer|autumn|winter)(?: of ${year})?)`,
    `(?:yesterday|tomorrow|today)${part}|tonight`,
    `(?:last|next|this) (?:week|month|year|weekend|night|${day}|morning|afternoon|evening|spring|summer|autumn|winter)`,
    `${count} (?:days?|weeks?|months?|years?|hours?) ago`,
    '(?:at|from) \\d{1,2}(?:[:.]\\d\\d)? ?[ap]\\.?m\\.?|at (?:noon|midnight)',
  ].join('|'),
  'gu',
);

/** Where a text says when; the last place, as that is about the whole. */
export function findWhen(text: string): { from: number; to: number } | undefined {
  const last = [...text.matchAll(WHEN)]
    .filter(
      ({ index, 0: found }) =>
        !/[\p{L}\p{N}]/u.test(text[index - 1] ?? '') &&
        !/^[\p{L}\p{N}-]/u.test(text.slice(index + found.trimEnd().length)),
    )
    .at(-1);
  return last && { from: last.index, to: last.index + last[0].trimEnd().length };
}

/** Whether a text is nothing but when: “On Tuesday”, “Yesterday”. */
export function isWhen(text: string): boolean {
  const small = text.charAt(0).toLowerCase() + text.slice(1);
  const found = findWhen(small);
  return found !== undefined && found.from === 0 && found.to >= small.replace(/[,\s]+$/, '').length;
}
