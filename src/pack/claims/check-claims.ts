import type { Problem } from '../../contracts/problem.ts';
import type { Steps } from '../../contracts/steps.ts';
import { findNumbers, spellPlainly } from '../../language/numbers/find-numbers.ts';
import type { Article, Citation } from '../pack.ts';
import type { Drafts } from '../reading/drafts.ts';
import { listWords } from '../show-text.ts';
import type { PlacedText } from '../source-text.ts';
import { problemAt } from '../source-text.ts';
import { createCitedSources, isNumberSupported } from './cited-sources.ts';
import { type KnownNames, knowNames } from './known-names.ts';
import { findProperWords, type ProperWords } from './proper-words.ts';
import { checkNames } from './unsupported-names.ts';

/** An editor's text that the articles must support. */
export interface Claim {
  /** The field it stands in, such as `answer`. */
  what: string;
  /** The entry's id. */
  entry: string;
  text: PlacedText;
  citations: Citation[];
}

/** The evidence for claims: the articles and the pack's names. */
interface Knowns {
  known: KnownNames;
  proper: ProperWords;
  articles: Article[];
  /** Articles whose title was unreadable. */
  untitled: ReadonlySet<string>;
  /** Whether all spellings could be read. */
  knowsSpellings: boolean;
}

/** Reads the drafts' articles and names for checking claims. */
export function* learnKnowns({ articles, names, unread }: Drafts): Steps<Knowns> {
  const read = articles.map(({ article }) => article);
  return {
    known: yield* knowNames(names.map(({ name, also }) => (name ? [name, ...also] : also).map(({ text }) => text))),
    proper: yield* findProperWords(read),
    articles: read,
    untitled: new Set(articles.flatMap(({ article, hasTitle }) => (hasTitle ? [] : [article.id]))),
    knowsSpellings: names.length > 0 || !unread.lists,
  };
}

/** Reports numbers and names of an answer or fact found neither in its citations nor in their article's title; adds supported ones to `supported`. */
export function* checkClaims(
  claims: readonly Claim[],
  { known, proper, articles, untitled, knowsSpellings }: Knowns,
  problems: Problem[],
  supported: Set<string>,
): Steps<void> {
  const sourcesOf = createCitedSources(articles);
  for (const { what, entry, text, citations } of claims) {
    yield;
    // An unreadable title may have the name, or an unreadable list its spelling.
    if (citations.some(({ article }) => untitled.has(article))) continue;
    const sources = sourcesOf(citations);
    const plain = spellPlainly(text.text);
    const named = sources.map(({ names }) => names);
    const { unsupported, spellings } = checkNames(plain, named, known, proper);
    const numbers = findNumbers(plain).filter(
      (number) =>
        !isNumberSupported(number, sources) &&
        !spellings.some(([from, to]) => from <= number.index && number.index < to),
    );
    const before = problems.length;
    const claimText = `${what} ${text.text}`;
    const report = (kind: string, written: string[], advice: string): void => {
      if (written.length === 0) return;
      const list = listWords([...new Set(written.map((one) => `“${one}”`))], 'and');
      const found = `${list} in the ${what}, which no cited sentence has`;
      const problem = problemAt(text.spot, { expected: `only ${kind} that the cited sentences have`, found, advice });
      problems.push({ ...problem, unsupported: { entry, text: claimText } });
    };
    const cite = 'Cite the sentence that has it';
    report(
      'numbers and dates',
      numbers.map(({ shown, text: written }) => shown ?? written),
      `${cite}, or correct the ${what}.`,
    );
    const spell = 'list it under “aliases” together with the spelling of the article';
    if (knowsSpellings) report('names', unsupported, `${cite}, or leave it out of the ${what}, or ${spell}.`);
    if (problems.length === before) supported.add(claimText);
  }
}
