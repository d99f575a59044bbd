import { show } from '../show-text.ts';
import type { Finding } from '../source-text.ts';
import type { Detail } from './header-names.ts';

/** Normalises a header field, or returns what is wrong with it. */
export function checkDetail(detail: Detail, text: string): string | Finding {
  if (detail === 'url' && !isWebAddress(text)) {
    return {
      expected: 'an address that starts with https:// or http://',
      found: show(text),
      advice: 'Copy the whole address from the browser, or delete the line.',
    };
  }
  if ((detail === 'published' || detail === 'updated') && !isDate(text)) {
    return {
      expected: 'a date such as 2024-11-17, or one with its time such as 2024-11-17T09:30:00Z',
      found: show(text),
      advice: 'Write year, month and day in this order with hyphens between them, or delete the line.',
    };
  }
  if (detail !== 'language') return text;
  return (
    readLanguage(text) ?? {
      expected: 'the code of a language such as en, uk or pt-BR',
      found: show(text),
      advice: 'Write the code (BCP 47) of the language that the article is written in, or delete the line.',
    }
  );
}

function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^\s]+$/i.test(text) && URL.canParse(text);
}

const DATE =
  /^(?<year>\d{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2})(?:(?:T|\s+)(?<hour>\d{2}):(?<minute>\d{2})(?::(?<second>\d{2})(?:[.,]\d{1,9})?)?\s*(?:Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?)?)?)?$/i;

/** ISO 8601 as people and generators write it, on a real calendar day. */
function isDate(text: string): boolean {
  const { year, month = '01', day = '01', hour = '00', minute = '00', second = '00' } = DATE.exec(text)?.groups ?? {};
  if (year === undefined || Number(hour) > 24 || Number(minute) > 59 || Number(second) > 60) return false;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
}

const languageNames = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

/** `en_GB` is how programs write `en-GB`. */
function readLanguage(text: string): string | undefined {
  try {
    const { baseName, language } = new Intl.Locale(text.replaceAll('_', '-').replace(/\.utf-?8$/i, ''));
    return languageNames.of(language) === undefined ? undefined : baseName;
  } catch {
    return undefined;
  }
}
