import type { NumberMention } from '../../language/numbers/find-numbers.ts';
import { findNumbers, spellPlainly } from '../../language/numbers/find-numbers.ts';
import { manyOf } from '../../language/numbers/said-in-words.ts';
import { isAlwaysWritten, unitsIn } from '../../language/numbers/units.ts';
import type { Article, Citation, Paragraph } from '../pack.ts';
import type { NameSource } from './name-source.ts';
import { readNameSource } from './name-source.ts';

/** A cited sentence or title, indexed by numbers and names. */
interface CitedSource {
  /** Its numbers, each with its units; '' for none. */
  says: ReadonlyMap<string, ReadonlySet<string>>;
  /** All units in it, with or without a number. */
  units: ReadonlySet<string>;
  /** The counted words. */
  counts: ReadonlySet<string>;
  names: NameSource;
}

/**
 * Makes a function from citations to the sources that may support an answer: their sentences, names of the sentence before (for "He"),
 * and their articles' title, author and date, unless `sentencesOnly`.
 */
export function createCitedSources(
  articles: readonly Article[],
  { sentencesOnly = false } = {},
): (citations: readonly Citation[]) => CitedSource[] {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const read = new Map<string, CitedSource>();
  const sourceOf = (key: string, text: string | undefined): CitedSource[] => {
    if (text === undefined) return [];
    const source = read.get(key) ?? readSource(text);
    read.set(key, source);
    return [source];
  };
  return (citations) => {
    const sentences = citations.flatMap((citation) => {
      const paragraphs = byId.get(citation.article)?.paragraphs ?? [];
      const key = `${citation.article}#p${citation.paragraph}s${citation.sentence}`;
      const text = paragraphs[citation.paragraph - 1]?.sentences[citation.sentence - 1]?.text;
      const own = sourceOf(key, text);
      if (sentencesOnly || text === undefined || !PRONOUN.test(text)) return own;
      return [...own, ...sourceOf(`${key} before`, sentenceBefore(paragraphs, citation)).map(namesOnly)];
    });
    if (sentencesOnly) return sentences;
    const headers = [...new Set(citations.map(({ article }) => article))];
    return [
      ...sentences,
      ...headers.flatMap((id) => sourceOf(`${id} title`, byId.get(id)?.title)),
      ...headers.flatMap((id) => sourceOf(id, headerOf(byId.get(id)))).map(datesOnly),
    ];
  };
}

/** Who is meant is said before. */
const PRONOUN = /\b(?:he|she|they|him|her|his|hers|their|theirs|them)\b|^["“‘']?(?:it|its)\b/i;

function sentenceBefore(paragraphs: readonly Paragraph[], { paragraph, sentence }: Citation): string | undefined {
  if (sentence > 1) return paragraphs[paragraph - 1]?.sentences[sentence - 2]?.text;
  return paragraphs[paragraph - 2]?.sentences.at(-1)?.text;
}

const NO_NUMBERS: Omit<CitedSource, 'names'> = { says: new Map(), units: new Set(), counts: new Set() };

function namesOnly({ names }: CitedSource): CitedSource {
  return { ...NO_NUMBERS, names };
}

/** A date's number counts nothing else. */
function datesOnly({ says, names }: CitedSource): CitedSource {
  const dates = [...says].filter(([said]) => /^(?:month|day) |^n(?:19|20)\d\d$/.test(said));
  return { ...NO_NUMBERS, says: new Map(dates), names };
}

/** An article's author, place and date. */
function headerOf(article: Article | undefined): string {
  if (!article) return '';
  const dates = [article.published, article.updated].map((date) => date && spellDate(date));
  return [article.author, article.source, ...dates].filter(Boolean).join('.\n');
}

/** A date such as 2024-11-17 also in words, with its weekday. */
function spellDate(written: string): string {
  const [day] = /^\d{4}-\d{2}-\d{2}/.exec(written) ?? [];
  const date = day === undefined ? undefined : new Date(`${day}T00:00:00Z`);
  if (!date || Number.isNaN(date.getTime())) return written;
  return `${written}, ${date.toLocaleDateString('en-GB', { dateStyle: 'full', timeZone: 'UTC' })}`;
}

/** Whether a source has a number; one in passing need only not be contradicted. */
export function isNumberSupported(number: NumberMention, sources: readonly CitedSource[]): boolean {
  const { needs, unit, isPassing, counts } = number;
  if (needs.some((need) => sources.some((source) => isSaidOf(unit, need, source)))) return true;
  return (
    isPassing === true &&
    unit === undefined &&
    !(counts !== undefined && sources.some((source) => source.counts.has(counts)))
  );
}

/** Whether a source has a number in that unit; often omitted units may be missing. */
function isSaidOf(unit: string | undefined, need: string, { says, units }: CitedSource): boolean {
  const said = says.get(need);
  if (said === undefined || unit === undefined || HAS_NO_UNIT.test(need)) return said !== undefined;
  return said.has(unit) || (said.has('') && (units.has(unit) || !isAlwaysWritten(unit)));
}

/** Shares, durations and numbered names are equal in any unit. */
const HAS_NO_UNIT = /^(?:share|minutes|months|label|model) /;

/** No sentence is longer; a text without full stops is cut here. */
const LONGEST_SOURCE = 10_000;

function readSource(whole: string): CitedSource {
  const text = whole.slice(0, LONGEST_SOURCE);
  const numbers = findNumbers(text);
  const says = new Map<string, Set<string>>();
  for (const unit of unitsIn(withoutCounted(text, numbers))) says.set(`of ${unit}`, new Set(['']));
  for (const number of numbers) {
    const values = number.says.flatMap((said) => /^n(\d.*)/.exec(said)?.[1] ?? []);
    for (const said of values.flatMap((value) => manyOf(Number(value)))) says.set(said, new Set(['']));
    for (const said of number.says) says.set(said, (says.get(said) ?? new Set()).add(number.unit ?? ''));
  }
  return {
    says,
    units: unitsIn(text),
    counts: new Set(numbers.flatMap(({ counts }) => counts ?? [])),
    names: readNameSource(text),
  };
}

/** Removes counted units, so "three weeks" does not also say "week". */
function withoutCounted(text: string, numbers: readonly NumberMention[]): string {
  let left = spellPlainly(text);
  for (const { shown, text: written, index, unit, says } of numbers) {
    if (shown === undefined || unit === undefined || says.includes('n1')) continue;
    const end = index + shown.length - shown.indexOf(written);
    left = left.slice(0, index) + ' '.repeat(end - index) + left.slice(end);
  }
  return left;
}
