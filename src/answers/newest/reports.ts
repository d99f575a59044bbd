import type { Steps } from '../../contracts/steps.ts';
import { MONTHS, WEEKDAYS } from '../../language/calendar-words.ts';
import { isNumber } from '../../language/numbers/numbers-as-digits.ts';
import { unitsIn } from '../../language/numbers/units.ts';
import { SENTENCE_STARTERS } from '../../pack/abbreviations.ts';
import { dayOf } from '../../pack/article/article-day.ts';
import { isOfOthers } from '../../pack/checks/check-figures.ts';
import type { Citation, Pack, Sentence } from '../../pack/pack.ts';
import { supersededBy } from '../../pack/superseded.ts';
import { placeId, sentenceEntry, sentencesOf } from '../match/teaching.ts';
import type { QuestionReader, Term } from '../understand/understand.ts';
import { type AskedValue, isOfDeaths, valuesFor } from './asked-value.ts';
import { isCorrection } from './corrections.ts';
import { agree, type Value, type valuesOf, withCounted } from './values.ts';

/** Lighter words do not identify a sentence's topic. */
const IDENTIFYING_WEIGHT = 0.3;

/** A sentence with values; a correction includes the next sentence. */
export interface Report {
  citations: Citation[];
  article: string;
  /** The articles whose values its own take the place of. */
  supersedes: ReadonlySet<string>;
  /** Publication date of its article, as 2026-04-09. */
  day: string | undefined;
  values: Value[];
  words: ReadonlySet<string>;
  /** Those of them with a capital. */
  names: ReadonlySet<string>;
  /** Its words that identify the topic. */
  telling: ReadonlySet<string>;
  isOfDeaths: boolean;
  isCorrection: boolean;
}

/** A pack's numbers and dates. */
export interface Reports {
  all: readonly Report[];
  /** The report that contains a cited sentence. */
  at(citation: Citation): Report | undefined;
  /** Reports that share a topic word, so may be about the same. */
  near(report: Report): Report[];
}

/** Characters read per sentence; only malformed text is longer. */
const LONGEST = 1_000;
/** A word in more reports than this identifies none. */
const TOO_COMMON = 200;

/** Undefined for one article without corrections. */
export function* reportsOf(
  pack: Pack,
  reader: QuestionReader,
  readValues: typeof valuesOf,
): Steps<Reports | undefined> {
  const sentences = sentencesOf(pack);
  if (pack.articles.length < 2 && !sentences.some(({ text }) => isCorrection(text))) return undefined;
  const days = new Map(pack.articles.map((article) => [article.id, dayOf(article)]));
  const superseded = new Map(pack.articles.map(({ id }) => [id, supersededBy(pack.articles, id)]));
  const reports: Report[] = [];
  for (let number = 0; number < sentences.length; number++) {
    const [sentence, next] = [sentences[number], sentences[number + 1]];
    if (!sentence) break;
    const corrects = isCorrection(sentence.text);
    const together = corrects && next && goesOn(sentence, next) ? [sentence, next] : [sentence];
    number += together.length - 1;
    const report = readReport(together, corrects, reader, readValues);
    const supersedes = superseded.get(sentence.article) ?? new Set();
    if (report) reports.push({ ...report, supersedes, day: days.get(sentence.article) });
    yield;
  }
  return yield* indexed(reports);
}

function readReport(
  together: readonly Sentence[],
  corrects: boolean,
  reader: QuestionReader,
  readValues: typeof valuesOf,
): Omit<Report, 'day' | 'supersedes'> | undefined {
  const texts = together.map(({ text }) => text.slice(0, LONGEST));
  const given = texts.flatMap((text) => readValues(reader.inEnglish?.(text) ?? text));
  if (given.length === 0) return undefined;
  const terms = texts.flatMap((text) => reader.readOwn(text).terms);
  const telling = terms.filter(tellsWhat);
  return {
    citations: together.flatMap((one) => sentenceEntry(one).citations),
    article: together[0]?.article ?? '',
    values: corrects ? withCounted(given) : given,
    words: new Set(terms.map(({ stem }) => stem)),
    names: new Set(terms.filter(isName).map(({ stem }) => stem)),
    telling: new Set(telling.map(({ stem }) => stem)),
    isOfDeaths: telling.some(({ stem }) => isOfDeaths(stem)),
    isCorrection: corrects,
  };
}

function* indexed(reports: readonly Report[]): Steps<Reports> {
  const byPlace = new Map(reports.flatMap((report) => report.citations.map((one) => [placeId(one), report] as const)));
  const byWord = new Map<string, number[]>();
  for (const [number, { telling, isOfDeaths: tellsOfDeaths }] of reports.entries()) {
    for (const stem of [...telling, ...(tellsOfDeaths ? [OF_DEATHS] : [])]) {
      const same = byWord.get(stem);
      if (same) same.push(number);
      else byWord.set(stem, [number]);
    }
    yield;
  }
  for (const [stem, same] of byWord) if (same.length > TOO_COMMON) byWord.delete(stem);
  return {
    all: reports,
    at: (citation) => byPlace.get(placeId(citation)),
    near(report) {
      const stems = [...report.telling, ...(report.isOfDeaths ? [OF_DEATHS] : [])];
      const numbers = new Set(stems.flatMap((stem) => byWord.get(stem) ?? []));
      return [...numbers].sort((one, other) => one - other).flatMap((number) => reports[number] ?? []);
    },
  };
}

/** Replaces all words for death; no stem has a space. */
const OF_DEATHS = 'of deaths';

/** "An earlier version said 20 children died. The number is 16." */
function goesOn(correction: Sentence, next: Sentence): boolean {
  return correction.article === next.article && correction.paragraph === next.paragraph && !isCorrection(next.text);
}

/** Whether a word says what a value is about; numbers, units and dates are the value. */
export function tellsWhat({ stem, word, weight }: Term): boolean {
  return weight >= IDENTIFYING_WEIGHT && !isNumber(stem) && unitsIn(word).size === 0 && !OF_VALUES.has(word);
}

const OF_VALUES: ReadonlySet<string> = new Set([
  ...'number total toll count amount figure cost price value worth'.split(' '),
  ...WEEKDAYS,
  ...MONTHS,
]);

/** Whether a report gives the value asked for. */
export function gives(report: Report, asked: AskedValue): boolean {
  return askedValues(report, asked).length > 0;
}

/** Whether one report retracts the other's value. */
export function takesBack(report: Report, other: Report, asked: AskedValue): boolean {
  const values = askedValues(other, asked).filter(({ isTakenBack }) => !isTakenBack);
  return askedValues(report, asked).some(
    ({ isTakenBack, says }) => isTakenBack && values.some((value) => value.says === says),
  );
}

/** Whether two reports share context beyond the counted noun, without naming different places or people. */
export function tellsOfTheSame(one: Report, other: Report, asked: AskedValue): boolean {
  const isShared = (stem: string) => stem !== asked.noun && mentions(other, stem);
  return [...one.telling].some(isShared) && !isOfOthers(one, other);
}

/** Whether a report has a topic word or a synonym. */
export function mentions(report: Report, stem: string): boolean {
  return report.telling.has(stem) || (report.isOfDeaths && isOfDeaths(stem));
}

/** Whether two reports agree on none of the values asked for. */
export function differ(one: Report, other: Report, asked: AskedValue): boolean {
  const holding = (report: Report) => askedValues(report, asked).filter(({ isTakenBack }) => !isTakenBack);
  const others = holding(other);
  return !holding(one).some((value) => others.some((rival) => agree(value, rival)));
}

/** “Twelve workers” begins with no name. */
function isName({ stem, word, written }: Term): boolean {
  return /^\p{Lu}/u.test(written) && !SENTENCE_STARTERS.has(word) && !OF_VALUES.has(word) && !isNumber(stem);
}

function askedValues({ values, words }: Report, asked: AskedValue): Value[] {
  return valuesFor(asked, values, words);
}
