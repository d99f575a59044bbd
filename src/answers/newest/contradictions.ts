import type { Problem } from '../../contracts/problem.ts';
import type { Steps } from '../../contracts/steps.ts';
import type { Pack } from '../../pack/pack.ts';
import { show } from '../../pack/show-text.ts';
import type { QuestionReader } from '../understand/understand.ts';
import type { AskedValue } from './asked-value.ts';
import { differ, gives, mentions, type Report, reportsOf, tellsOfTheSame } from './reports.ts';
import { type Value, valuesOf } from './values.ts';

/** More are a story that moves, whose editor knows. */
const MOST_TOLD = 12;
/** Share of the shorter sentence's telling words that both have, and how many at least. */
const SAME_WORDS = 0.6;
const FEWEST_SAME = 2;

/** Notes the numbers and dates in which articles contradict each other, with both sentences. */
export function* findContradictions(pack: Pack, reader: QuestionReader): Steps<Problem[]> {
  const reports = pack.articles.length > 1 ? yield* reportsOf(pack, reader, valuesOf) : undefined;
  if (!reports) return [];
  const notes: Problem[] = [];
  const told = new Set<Report>();
  for (const report of reports.all) {
    yield;
    for (const other of reports.near(report)) {
      if (other.article === report.article || told.has(other) || other.isCorrection || report.isCorrection) continue;
      if (!contradictionOf(report, other)) continue;
      notes.push(noteOf(report, other));
      if (notes.length === MOST_TOLD) return notes;
    }
    told.add(report);
  }
  return notes;
}

/** What both give, and differently; undefined if nothing. */
export function contradictionOf(report: Report, other: Report): AskedValue | undefined {
  for (const value of report.values) {
    const asked = contradicted(value, report, other);
    if (asked) return asked;
  }
  return undefined;
}

function contradicted(value: Value, report: Report, other: Report): AskedValue | undefined {
  const [noun] = value.counted;
  if (value.isTakenBack || value.sort === 'date' || (value.sort === 'count' && noun === undefined)) return undefined;
  const asked: AskedValue = {
    sort: value.sort,
    ...(noun !== undefined && value.sort === 'count' && { noun }),
    ...(value.unit !== undefined && { unit: value.unit }),
  };
  if (!gives(other, asked) || !tellsOfTheSame(report, other, asked) || !differ(report, other, asked)) return undefined;
  const words = [...report.telling].filter((stem) => stem !== noun);
  const same = words.filter((stem) => mentions(other, stem)).length;
  const fewer = Math.min(words.length, [...other.telling].filter((stem) => stem !== noun).length);
  return same >= FEWEST_SAME && same >= SAME_WORDS * fewer ? asked : undefined;
}

function noteOf(report: Report, other: Report): Problem {
  const isOrdered =
    report.supersedes.has(other.article) ||
    other.supersedes.has(report.article) ||
    (report.day !== undefined && other.day !== undefined && report.day !== other.day);
  const say = ({ article, citations }: Report) => `${show(citations.map(({ quote }) => quote).join(' '))} (${article})`;
  return {
    file: '.',
    expected: 'articles that give one value for the same thing',
    found: `${say(report)} and ${say(other)}`,
    advice: isOrdered
      ? 'Readers get the newer one first. Nothing to do, if it is newer news.'
      : 'If one is newer, write published: into both headers, or supersedes: into the newer one; otherwise ask which is right.',
    isNote: true,
  };
}
