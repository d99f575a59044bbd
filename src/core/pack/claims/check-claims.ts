import type { Article, Citation, Name } from '../pack.ts';
import type { Problem } from '../problem.ts';
import { listWords } from '../show-text.ts';
import type { PlacedText } from '../source-text.ts';
import { problemAt } from '../source-text.ts';
import { knowNames } from './known-names.ts';
import type { NameSource } from './name-source.ts';
import { readNameSource } from './name-source.ts';
import type { NumberMention } from './numbers.ts';
import { findNumbers, spellPlainly } from './numbers.ts';
import { findProperWords } from './proper-words.ts';
import { checkNames } from './unborne-names.ts';

/** A text in the editor's words that sentences of the articles have to bear out. */
export interface Claim {
  what: 'answer' | 'fact';
  text: PlacedText;
  citations: Citation[];
}

/** Reports numbers and names that an answer or a fact has, and none of the sentences it cites, nor their article's title. */
export function checkClaims(
  claims: readonly Claim[],
  articles: readonly Article[],
  names: readonly Name[],
  problems: Problem[],
): void {
  const known = knowNames(names.map(({ name, also }) => [name, ...also]));
  const proper = findProperWords(articles);
  const sourcesOf = createSources(articles);

  for (const { what, text, citations } of claims) {
    const sources = sourcesOf(citations);
    const plain = spellPlainly(text.text);
    const named = sources.map(({ names }) => names);
    const { unborne, borne } = checkNames(plain, named, known, proper);
    const numbers = findNumbers(plain)
      .filter(({ index }) => !borne.some(([from, to]) => from <= index && index < to))
      .filter((number) => !isBorneOut(number, sources))
      .map((number) => number.text);
    for (const [kind, doubtful] of [
      ['number', numbers],
      ['name', unborne],
    ] as const) {
      if (doubtful.length === 0) continue;
      problems.push(
        problemAt(text.spot, {
          expected: `only ${kind}s that the cited sentences have`,
          found: `${listWords(
            [...new Set(doubtful)].map((one) => `“${one}”`),
            'and',
          )} in the ${what}, which none of them has`,
          advice:
            kind === 'number'
              ? `Cite the sentence that says so, or correct the ${what}.`
              : `Cite the sentence that names it, leave it out, or list it under “aliases” with the spelling of the article.`,
        }),
      );
    }
  }
}

interface Source {
  says: ReadonlySet<string>;
  /** The words that are counted in the text. */
  counts: ReadonlySet<string>;
  names: NameSource;
}

function isBorneOut({ needs, isPassing, counts }: NumberMention, sources: readonly Source[]): boolean {
  if (needs.some((need) => sources.some(({ says }) => says.has(need)))) return true;
  return isPassing === true && !(counts !== undefined && sources.some((source) => source.counts.has(counts)));
}

function createSources(articles: readonly Article[]): (citations: readonly Citation[]) => Source[] {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const read = new Map<string, Source>();
  const sourceOf = (key: string, text: string | undefined): Source[] => {
    if (text === undefined) return [];
    let source = read.get(key);
    if (!source) {
      const numbers = findNumbers(text);
      source = {
        says: new Set(numbers.flatMap(({ says }) => says)),
        counts: new Set(numbers.flatMap(({ counts }) => counts ?? [])),
        names: readNameSource(text),
      };
      read.set(key, source);
    }
    return [source];
  };
  return (citations) => {
    const sentences = citations.flatMap(({ article, paragraph, sentence }) =>
      sourceOf(
        `${article}#${paragraph}.${sentence}`,
        byId.get(article)?.paragraphs[paragraph - 1]?.sentences[sentence - 1]?.text,
      ),
    );
    const titles = [...new Set(citations.map(({ article }) => article))];
    return [...sentences, ...titles.flatMap((id) => sourceOf(id, byId.get(id)?.title))];
  };
}
