import type { Steps } from '../../contracts/steps.ts';
import type { Citation, FactEntry, Pack } from '../../pack/pack.ts';
import type { Answer } from '../answer.ts';
import { MOST_CLOSEST } from '../answer-parts.ts';
import { isBareSentence } from '../entry-words.ts';
import { oneOfEachPlace, placeId } from '../match/teaching.ts';
import type { QuestionReader, Term } from '../understand/understand.ts';
import { type AskedValue, readAskedValue } from './asked-value.ts';
import { contradictionOf } from './contradictions.ts';
import {
  differ,
  gives,
  mentions,
  type Report,
  type Reports,
  reportsOf,
  takesBack,
  tellsOfTheSame,
  tellsWhat,
} from './reports.ts';
import { valuesOf } from './values.ts';

/** Two reports match if the second has this share of the first's question words. */
const SAME_THING = 0.8;

type Cited = Exclude<Answer, { outcome: 'unknown' }>;

/**
 * Updates an answer from later articles and corrections.
 * @param picked the only articles asked about; then disagreement is only reported
 */
export type Newest = (answer: Answer, terms: readonly Term[], picked?: ReadonlySet<string>) => Answer;

/**
 * Learns a pack's numbers and dates. If articles disagree, the newest comes first, with its date; a correction follows what it corrects.
 * Without dates in their headers none is the newest.
 * @param readValues reads a sentence's values
 */
export function* makeNewest(pack: Pack, reader: QuestionReader, readValues = valuesOf): Steps<Newest> {
  const reports = yield* reportsOf(pack, reader, readValues);
  if (!reports) return (answer) => answer;

  return (answer, terms, picked) => {
    if (answer.outcome === 'unknown') return answer;
    const whole = withWholeCorrections(answer, reports);
    const asked = readAskedValue(answer.question, terms);
    const cited = whole.citations.flatMap((citation) => reports.at(citation) ?? []);
    const first = asked && cited.find((report) => gives(report, asked));
    if (!asked || !first) return isItself(whole) ? besideLater(whole, reports) : whole;
    const telling = terms.filter((term) => tellsWhat(term) && term.stem !== asked.noun);
    const covers = (report: Report) =>
      telling.reduce((sum, { stem, weight }) => sum + (mentions(report, stem) ? weight : 0), 0);
    const isOfAsked = (report: Report) =>
      report !== first &&
      gives(report, asked) &&
      (takesBack(report, first, asked) ||
        takesBack(first, report, asked) ||
        (tellsOfTheSame(report, first, asked) && covers(report) >= SAME_THING * covers(first)));
    const others = bestOfEach(reports.near(first).filter(isOfAsked), covers);
    if (others.length === 0 && isItself(whole)) return besideLater(whole, reports);
    return inOrder(whole, asked, { first, others, correction: correctionOf(first, others, asked), picked });
  };
}

/** Whether a sentence was asked for by itself, so that no question says which of its words matter. */
function isItself(answer: Cited): boolean {
  if (answer.outcome !== 'answered') return false;
  const [entry] = answer.entries;
  return entry?.kind === 'fact' && isBareSentence(entry) && answer.question === entry.fact;
}

/** The same with what other articles say otherwise, in their order. */
function besideLater(answer: Cited, reports: Reports): Answer {
  const [first] = answer.citations.flatMap((citation) => reports.at(citation) ?? []);
  if (!first) return answer;
  const found = reports.near(first).flatMap((other) => {
    const asked = other.article === first.article ? undefined : contradictionOf(first, other);
    return asked ? { other, asked } : [];
  });
  const others = found.map(({ other }) => other);
  const asked = found[0]?.asked;
  if (!asked) return answer;
  return inOrder(answer, asked, { first, others, correction: correctionOf(first, others, asked), picked: undefined });
}

/** What takes back the first, or comes in its place. */
function correctionOf(first: Report, others: readonly Report[], asked: AskedValue): Report | undefined {
  return (
    others.find((report) => report.isCorrection && takesBack(report, first, asked)) ??
    newestOf(others.filter((report) => report.supersedes.has(first.article) && differ(report, first, asked)))
  );
}

/** The report that supersedes all others. */
function newestOf(reports: readonly Report[]): Report | undefined {
  return reports.find(({ article }) => !reports.some(({ supersedes }) => supersedes.has(article)));
}

/** 1 if a report is newer than another: what an article supersedes is older, whatever the dates say. */
function isNewer(one: Report, other: Report): 0 | 1 {
  if (one.supersedes.has(other.article) || other.supersedes.has(one.article))
    return one.supersedes.has(other.article) ? 1 : 0;
  return (one.day ?? '') > (other.day ?? '') ? 1 : 0;
}

/** Each article's best report for the question. */
function bestOfEach(reports: readonly Report[], covers: (report: Report) => number): Report[] {
  const best = new Map<string, Report>();
  for (const report of reports) {
    const other = best.get(report.article);
    if (!other || covers(report) > covers(other)) best.set(report.article, report);
  }
  return [...best.values()];
}

interface ComparedReports {
  first: Report;
  others: readonly Report[];
  correction: Report | undefined;
  picked: ReadonlySet<string> | undefined;
}

function inOrder(answer: Cited, asked: AskedValue, { first, others, correction, picked }: ComparedReports): Answer {
  const dated = [first, ...others.filter(({ article }) => article !== first.article)]
    .filter(({ day }) => day !== undefined)
    .sort((one, other) => isNewer(other, one) - isNewer(one, other));
  const [newest] = dated;
  const differing = dated.filter((report) => report.day !== first.day && differ(report, first, asked));
  if (picked && first.day !== undefined) {
    const isOutdated = differing.some(({ day = '' }) => day > (first.day ?? ''));
    const citations = oneOfEachPlace([...first.citations, ...(correction?.citations ?? []), ...answer.citations]);
    const shown =
      answer.outcome === 'closest'
        ? { ...answer, citations: citations.slice(0, MOST_CLOSEST), asNear: undefined }
        : answer;
    return isOutdated ? { ...shown, asOf: { day: first.day, otherwise: 'later' } } : shown;
  }
  const isReplaced = newest !== undefined && correction?.supersedes.has(newest.article) === true;
  const isDated =
    newest?.day !== undefined &&
    !isReplaced &&
    dated.some((one) => one.day !== newest.day && differ(one, newest, asked));
  const asOf = isDated && newest.day ? { asOf: { day: newest.day, otherwise: 'earlier' as const } } : {};
  const leading = isDated ? newest : correction;
  if (!leading) return answer;
  const isKnown =
    answer.outcome === 'answered' ? isCited(leading, answer.citations) : isCited(leading, answer.citations.slice(0, 1));
  if (isKnown) return { ...answer, ...asOf };
  const ordered = isDated ? dated.slice(0, MOST_CLOSEST) : [leading];
  const citations = oneOfEachPlace([...ordered.flatMap((report) => report.citations), ...answer.citations]);
  if (answer.outcome === 'closest')
    return { ...answer, ...asOf, citations: firstWhole(citations, leading), asNear: undefined };
  const entries = answer.entries.every(isBareSentence) ? [entryOf(leading)] : answer.entries;
  // The editor's words are out of date, so the sentences stand alone.
  return { ...answer, ...asOf, entries, text: '', citations };
}

/** As many citations as are shown, without splitting a correction. */
function firstWhole(citations: readonly Citation[], { citations: leading }: Report): Citation[] {
  return citations.slice(0, Math.max(MOST_CLOSEST, leading.length));
}

function entryOf({ citations }: Report): FactEntry {
  const [first] = citations as [Citation, ...Citation[]];
  return { kind: 'fact', id: placeId(first), fact: first.quote, citations: [first], topics: [] };
}

/** Quotes a correction in full: the error and the right value. */
function withWholeCorrections<T extends Cited>(answer: T, reports: Reports): T {
  const citations = answer.citations.flatMap((citation) => {
    const report = reports.at(citation);
    if (!report?.isCorrection) return [citation];
    // The editor's quote of it stays as it is.
    return report.citations.map((one) => (placeId(one) === placeId(citation) ? citation : one));
  });
  return { ...answer, citations: oneOfEachPlace(citations) };
}

function isCited({ citations }: Report, cited: readonly Citation[]): boolean {
  return citations.some((citation) => cited.some((other) => placeId(other) === placeId(citation)));
}
