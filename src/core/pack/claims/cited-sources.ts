import type { Article, Citation } from '../pack.ts';
import type { NameSource } from './name-source.ts';
import { readNameSource } from './name-source.ts';
import type { NumberMention } from './numbers.ts';
import { findNumbers } from './numbers.ts';

/** A cited sentence, or the title above it, as numbers and names are looked up in it. */
export interface CitedSource {
  says: ReadonlySet<string>;
  /** The words that are counted in the text. */
  counts: ReadonlySet<string>;
  names: NameSource;
}

/** Returns a function from citations to the sentences they are in and the titles of their articles. */
export function createCitedSources(articles: readonly Article[]): (citations: readonly Citation[]) => CitedSource[] {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const read = new Map<string, CitedSource>();
  const sourceOf = (key: string, text: string | undefined): CitedSource[] => {
    if (text === undefined) return [];
    const source = read.get(key) ?? readSource(text);
    read.set(key, source);
    return [source];
  };
  return (citations) => {
    const sentences = citations.flatMap(({ article, paragraph, sentence }) =>
      sourceOf(
        `${article}#p${paragraph}s${sentence}`,
        byId.get(article)?.paragraphs[paragraph - 1]?.sentences[sentence - 1]?.text,
      ),
    );
    const titles = [...new Set(citations.map(({ article }) => article))];
    return [...sentences, ...titles.flatMap((id) => sourceOf(id, byId.get(id)?.title))];
  };
}

/** Whether one of the sources says a number, or, for a number said in passing, whether none says another. */
export function isNumberBorneOut(number: NumberMention, sources: readonly CitedSource[]): boolean {
  const { needs, isPassing, counts } = number;
  if (needs.some((need) => sources.some(({ says }) => says.has(need)))) return true;
  return isPassing === true && !(counts !== undefined && sources.some((source) => source.counts.has(counts)));
}

/** No sentence is longer; of a text without full stops this much has to do. */
const LONGEST_SOURCE = 10_000;

function readSource(whole: string): CitedSource {
  const text = whole.slice(0, LONGEST_SOURCE);
  const numbers = findNumbers(text);
  return {
    says: new Set(numbers.flatMap(({ says }) => says)),
    counts: new Set(numbers.flatMap(({ counts }) => counts ?? [])),
    names: readNameSource(text),
  };
}
