import type { Problem } from '../../contracts/problem.ts';
import { LONGEST } from '../limits.ts';
import { nearestWord } from '../nearest-word.ts';
import type { Article } from '../pack.ts';
import { checkText } from '../reading/yaml-text.ts';
import { countOf, listWords, show } from '../show-text.ts';
import type { Finding, Spot } from '../source-text.ts';
import { noteAt, problemAt } from '../source-text.ts';
import { dayOf } from './article-day.ts';
import { checkDetail } from './check-detail.ts';
import { DETAILS, type Detail, foldName, OTHER_NAMES, WITHOUT_MEANING } from './header-names.ts';
import type { Header, HeaderField, HeaderValue } from './header-values.ts';

type Details = Partial<Pick<Article, Detail>>;

/**
 * Reads the article's details from its header, by our names and those of site generators.
 * Errors in our own fields are problems; unusable generator fields are notes.
 */
export function readDetails(header: Header, problems: Problem[]): Details {
  const details: Details = {};
  const unused = new Map(header.fields);
  refuseDrafts(header, problems);
  for (const detail of DETAILS) {
    for (const [name, field] of namesOf(detail, header)) {
      const isOurs = name === detail;
      if (details[detail] !== undefined || (isOurs && isForGenerator(detail, field.value))) continue;
      unused.delete(name);
      problems.push(...field.lost);
      const text = readDetail(detail, name, field, isOurs, problems);
      if (text !== undefined) details[detail] = text;
    }
  }
  for (const name of header.fields.keys()) if (foldName(name) === 'draft') unused.delete(name);
  takeMisspelt(unused, header, details, problems);
  tellUnused(unused, problems);
  return details;
}

function* namesOf(detail: Detail, { fields }: Header): Generator<[string, HeaderField]> {
  const own = fields.get(detail);
  if (own) yield [detail, own];
  for (const other of OTHER_NAMES[detail]) {
    for (const [name, field] of fields) if (name !== detail && foldName(name) === other) yield [name, field];
  }
  for (const [name, field] of fields) if (name !== detail && foldName(name) === detail) yield [name, field];
}

/** Jekyll has `published: true`, and Hugo a page's path as `url`. */
function isForGenerator(detail: Detail, value: HeaderValue): boolean {
  if (detail === 'published') return value === 'true' || value === 'false';
  return detail === 'url' && typeof value === 'string' && /^\/(?!\/)/.test(value);
}

function readDetail(
  detail: Detail,
  name: string,
  { value, spot }: HeaderField,
  isOurs: boolean,
  problems: Problem[],
): string | undefined {
  const where = `the field “${name}” of the front matter`;
  const found: Problem[] = [];
  const raw = valueAsText(value, detail);
  if (raw === undefined) {
    const advice = 'Write one text here, without “- ” and without brackets.';
    found.push(problemAt(spot, { expected: `a text in ${where}`, found: 'a list or fields', advice }));
  } else if (raw.trim() !== '') {
    const longest = detail === 'url' ? LONGEST.url : detail === 'title' ? LONGEST.articleTitle : LONGEST.articleDetail;
    const text = checkText(raw, spot, where, { longest }, found)?.text;
    const checked = text === undefined ? undefined : checkDetail(detail, isOurs ? text : spellDate(detail, text));
    if (typeof checked === 'string') return checked;
    if (checked) found.push(problemAt(spot, checked));
  }
  problems.push(...found.map((problem) => (isOurs ? problem : ({ ...problem, isNote: true } as const))));
  return undefined;
}

/** Generators accept informal dates: `Jul 08 2024`, `2024/7/8`. */
function spellDate(detail: Detail, text: string): string {
  if (detail !== 'published' && detail !== 'updated') return text;
  const [, year, month = '', day = '', rest] = /^(\d{4})[/-](\d{1,2})[/-](\d{1,2})(?!\d)(.*)$/.exec(text) ?? [];
  if (year !== undefined) return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}${rest}`;
  return dayOf({ published: text }) ?? text;
}

/** Authors may be a list or objects with a name; so may a site. */
function valueAsText(value: HeaderValue, detail: Detail): string | undefined {
  if (typeof value === 'string') return value;
  if (detail !== 'author' && detail !== 'source') return undefined;
  if (!Array.isArray(value)) {
    const name = Object.entries(value).find(([key]) => /^(?:name|title|display_?name)$/i.test(key))?.[1];
    return typeof name === 'string' ? name : undefined;
  }
  const names = value.map((one) => valueAsText(one, detail));
  return names.includes(undefined)
    ? undefined
    : listWords(
        names.flatMap((name) => name || []),
        'and',
      );
}

function refuseDrafts({ fields }: Header, problems: Problem[]): void {
  const refuse = (spot: Spot, found: string, ready: string): void => {
    problems.push(
      problemAt(spot, {
        expected: 'an article that is ready for readers',
        found: `${found}, which marks a draft`,
        advice: `Write ${ready} or delete the line, if it may be answered from; otherwise move the file out of the folder.`,
      }),
    );
  };
  for (const [name, { value, nameSpot }] of fields) {
    if (foldName(name) === 'draft' && value === 'true') refuse(nameSpot, `${name}: true`, `${name}: false`);
    if (name === 'published' && value === 'false') refuse(nameSpot, 'published: false', 'the date');
  }
}

/** A name close to ours is probably misspelt; its value is used, so that the field is not also reported missing. */
function takeMisspelt(
  unused: Map<string, HeaderField>,
  { fields }: Header,
  details: Details,
  problems: Problem[],
): void {
  const absent = DETAILS.filter((detail) => !fields.has(detail));
  for (const [name, { value, nameSpot }] of unused) {
    if (typeof value !== 'string' || value === 'true' || value === 'false' || WITHOUT_MEANING.has(foldName(name)))
      continue;
    const meant = nearestWord(name, absent);
    if (meant === undefined) continue;
    unused.delete(name);
    details[meant] ??= value;
    problems.push(
      problemAt(nameSpot, {
        expected: `one of the fields ${listWords(DETAILS, 'or')} in the front matter`,
        found: `the field “${name}”`,
        advice: `Did you mean “${meant}”?`,
      }),
    );
  }
}

function tellUnused(unused: Map<string, HeaderField>, problems: Problem[]): void {
  const [first] = unused.values();
  if (first) problems.push(noteAt(first.nameSpot, tellNames([...unused.keys()])));
}

const MOST_NAMED = 12;

function tellNames(names: string[]): Finding {
  const shown = names.slice(0, MOST_NAMED).map((name) => show(name, 40));
  if (names.length > MOST_NAMED) shown.push(`${names.length - MOST_NAMED} more`);
  return {
    expected: `the fields ${listWords(DETAILS, 'and')} in the front matter`,
    found: `${countOf(names.length, 'other field')}, not used: ${listWords(shown, 'and')}`,
    advice: 'Nothing to do, if none of them is one of the above under another name.',
  };
}
