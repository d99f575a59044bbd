import { MONTH_PATTERN, monthNumber, WEEKDAYS } from '../../language/calendar-words.ts';
import { dayOf, two } from '../../pack/article/article-day.ts';
import type { Article, Pack } from '../../pack/pack.ts';

/** The articles a question picks by date or order, and the question without that. */
export interface Picked {
  articles: ReadonlySet<string>;
  question: string;
}

interface Dated {
  id: string;
  /** "May" alone is also a verb. */
  day: string;
  article: Article;
}

const BEFORE_PLACE = 'in|from|by|of|according to|as of';
const PLACES = 'first|earliest|oldest|original|second|third|fourth|fifth|latest|newest|last|most recent';

const PLACE = new RegExp(
  String.raw`(?:\b(?:${BEFORE_PLACE})\s+)?\bthe\s+(?<place>${PLACES})\s+(?:article|report|story|piece|update)\b[,\s]*`,
  'i',
);
const FROM_START = ['first', 'second', 'third', 'fourth', 'fifth'];
const LATEST: ReadonlySet<string> = new Set(['latest', 'newest', 'last', 'most recent']);

const BEFORE_DATE = '(?:(?:as of|in the (?:article|report|story) (?:of|from)|on|by|until|in|from)\\s+)?';
const WEEKDAY = new RegExp(
  `${BEFORE_DATE}\\b(?:last\\s+|this\\s+)?(?<weekday>${WEEKDAYS.join('|')})(?:'s)?\\b[,\\s]*`,
  'iu',
);
const DAY = new RegExp(
  `${BEFORE_DATE}\\b(?:the\\s+)?(?:(?<day>\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?(?<month>${MONTH_PATTERN})|(?<month2>${MONTH_PATTERN})\\s+(?<day2>\\d{1,2})(?:st|nd|rd|th)?)\\b(?:,?\\s+(?<year>\\d{4})\\b)?[,\\s]*`,
  'iu',
);
/**
 * Reads which articles a question means: "in the first article", "on Monday", "on 8 April", "in April".
 * Undefined if none, unsure or all; without dated articles there is no first one.
 */
const MONTH = new RegExp(
  `\\b(?:as of|in|since|from)\\s+(?<month>${MONTH_PATTERN})\\b(?:\\s+(?<year>\\d{4})\\b)?[,\\s]*`,
  'u',
);

/** Undated articles could belong anywhere. */
export function makePicker(pack: Pack): (question: string) => Picked | undefined {
  const dated = pack.articles
    .flatMap((article): Dated[] => {
      const day = dayOf(article);
      return day === undefined ? [] : [{ id: article.id, day, article }];
    })
    .sort((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0));
  const days = [...new Set(dated.map(({ day }) => day))];
  if (days.length < 2) return () => undefined;
  return (question) => {
    const place = PLACE.exec(question);
    // Articles published then, unless a sentence mentions that time: the question may be about an event.
    if (place && dated.length === pack.articles.length)
      return picked(question, place[0], ofDay(dated, dayAt(days, (place.groups?.place ?? '').toLowerCase())));
    const day = DAY.exec(question);
    if (day) return byDate(question, day, dated, dayPattern(day));
    const weekday = WEEKDAY.exec(question);
    if (weekday) return byWeekday(question, weekday, dated, pack.articles);
    const month = MONTH.exec(question);
    return month ? byDate(question, month, dated, monthPattern(month)) : undefined;
  };
}

function dayAt(days: readonly string[], place: string): string | undefined {
  if (LATEST.has(place)) return days.at(-1);
  return days[Math.max(0, FROM_START.indexOf(place))];
}

function ofDay(dated: readonly Dated[], day: string | undefined): string[] {
  return dated.flatMap((one) => (one.day === day ? [one.id] : []));
}

/** The only article that mentions that weekday, or else was published on it. */
function byDate(question: string, found: RegExpExecArray, dated: readonly Dated[], isThen: RegExp): Picked | undefined {
  const [, name = ''] = /(\p{L}{3,})/u.exec(found.groups?.month ?? found.groups?.month2 ?? '') ?? [];
  const day = found.groups?.day ?? found.groups?.day2;
  const told = new RegExp(day === undefined ? `\\b${name}\\b` : `\\b(?:${day} ${name}|${name} ${day})\\b`, 'u');
  if (dated.some(({ article }) => saysAny(article, told))) return undefined;
  return picked(
    question,
    found[0],
    dated.flatMap((one) => (isThen.test(one.day) ? [one.id] : [])),
    dated.length,
  );
}

/** Its sentences use the word, so the question keeps it. */
function byWeekday(
  question: string,
  found: RegExpExecArray,
  dated: readonly Dated[],
  articles: readonly Article[],
): Picked | undefined {
  const weekday = (found.groups?.weekday ?? '').toLowerCase();
  const told = new RegExp(`\\b${weekday}\\b`, 'iu');
  const telling = articles.filter((article) => saysAny(article, told));
  // Undefined if that would pick none of the articles, or all.
  if (telling.length > 0)
    return picked(
      question,
      '',
      telling.map(({ id }) => id),
      articles.length,
    );
  const number = WEEKDAYS.indexOf(weekday);
  const then = dated.filter(({ day }) => new Date(`${day}T00:00:00Z`).getUTCDay() === number);
  return picked(question, found[0], ofDay(dated, then.length === 1 ? then[0]?.day : undefined), articles.length);
}

function saysAny({ paragraphs }: Article, pattern: RegExp): boolean {
  return paragraphs.some(({ text }) => pattern.test(text));
}

function dayPattern({ groups }: RegExpExecArray): RegExp {
  const { day, day2, month, month2, year = '\\d{4}' } = groups ?? {};
  return new RegExp(`^${year}-${two(monthNumber(month ?? month2 ?? ''))}-${two(Number(day ?? day2))}$`);
}

function monthPattern({ groups }: RegExpExecArray): RegExp {
  return new RegExp(`^${groups?.year ?? '\\d{4}'}-${two(monthNumber(groups?.month ?? ''))}-`);
}

function picked(
  question: string,
  phrase: string,
  ids: readonly string[],
  of = Number.POSITIVE_INFINITY,
): Picked | undefined {
  if (ids.length === 0 || ids.length >= of) return undefined;
  return {
    articles: new Set(ids),
    question: phrase === '' ? question : question.replace(phrase, ' ').replace(/\s+/g, ' ').trim(),
  };
}
