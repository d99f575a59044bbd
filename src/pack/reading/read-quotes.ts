import { isMap } from 'yaml';
import type { Problem } from '../../contracts/problem.ts';
import { LONGEST, MOST_CITES } from '../limits.ts';
import { problemAt } from '../source-text.ts';
import type { QuoteDraft } from './drafts.ts';
import type { EntryKind } from './entry-kinds.ts';
import type { Yaml } from './parse-yaml.ts';
import type { Fields } from './yaml-fields.ts';
import { readFields } from './yaml-fields.ts';
import { readText } from './yaml-text.ts';

/** Reads an entry's quotes, each a text or `{ article: id, quote: "…" }`. */
export function readQuotes(
  fields: Fields,
  { field, required }: EntryKind['quotes'],
  yaml: Yaml,
  problems: Problem[],
): QuoteDraft[] {
  if (required && fields.isEmpty(field)) {
    problems.push(
      problemAt(fields.spot, {
        expected: `at least one quote in the list “${field}”`,
        found: 'none',
        advice: `Write ${field}: and below it, after “- ”, the words of the article that say so.`,
      }),
    );
  }
  const items = fields.items(field);
  const beyond = items[MOST_CITES];
  if (beyond) {
    problems.push(
      problemAt(yaml.spotOf(beyond), {
        expected: `at most ${MOST_CITES} quotes in “${field}”`,
        found: `${items.length}`,
        advice: 'Keep the quotes that say it best.',
      }),
    );
  }
  return items.flatMap((item) => {
    const target = yaml.follow(item);
    if (target === undefined) return [];
    const rule = { longest: LONGEST.quote };
    const known = ['article', 'quote'];
    const isPlaced = isMap(target) && target.items.some(({ key }) => known.includes(String(key)));
    if (!isPlaced) {
      const quote = readText(target, yaml.spotOf(item), `the list “${field}”`, rule, problems);
      return quote ? [{ quote }] : [];
    }
    const placed = readFields(yaml, item, known, 'a quote', problems);
    const article = placed?.text('article', {
      longest: LONGEST.phrasing,
      required: true,
      numbersToo: true,
      isCode: true,
    });
    const quote = placed?.text('quote', { ...rule, required: true });
    return article && quote ? [{ quote, article }] : [];
  });
}
