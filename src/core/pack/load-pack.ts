import type { Citer } from './cite.ts';
import { createCiter } from './cite.ts';
import type { Drafts, QuoteDraft } from './drafts.ts';
import { searchQuotes } from './find-quotes.ts';
import type { Citation, Pack } from './pack.ts';
import type { Problem } from './problem.ts';
import { readDrafts } from './read-drafts.ts';
import type { PlacedText, SourceFile } from './source-text.ts';

export type { SourceFile } from './source-text.ts';

/** A checked pack, or everything that is wrong with it. */
export type LoadedPack = { pack: Pack; problems: [] } | { pack?: undefined; problems: Problem[] };

/**
 * Takes the files of a knowledge folder: `.md` are articles, `.yaml` and `.yml` hold lists, others are left aside.
 * Returns the pack, or all its problems in the order of files and lines; never throws. `alreadyFound` are the problems of
 * reading the files: they are returned with the others, and nothing is reported missing that may stand in an unread file.
 */
export function loadPack(files: readonly SourceFile[], alreadyFound: readonly Problem[] = []): LoadedPack {
  const problems = [...alreadyFound];
  const drafts = readDrafts(files, problems);
  const citer = createCiter(drafts, searchQuotes(drafts.articles), problems);
  const pack = buildPack(drafts, citer);
  if (problems.length > 0) return { problems: problems.sort(byPlace) };
  return { pack, problems: [] };
}

function buildPack(drafts: Drafts, citer: Citer): Pack {
  const texts = (placed: PlacedText[]): string[] => placed.map(({ text }) => text);
  const citations = (quotes: QuoteDraft[]): Citation[] => quotes.flatMap((quote) => citer.cite(quote) ?? []);
  return {
    articles: drafts.articles.map(({ article }) => article),
    questions: drafts.questions.map(({ kind, id, question, also, answer, cites, topics }) => ({
      kind,
      id: id?.text ?? '',
      question: question?.text ?? '',
      also: texts(also),
      answer: answer?.text ?? '',
      citations: citations(cites),
      topics: texts(topics),
    })),
    facts: drafts.facts.map(({ kind, id, fact, cites, topics }) => ({
      kind,
      id: id?.text ?? '',
      fact: fact?.text ?? '',
      citations: citations(cites),
      topics: texts(topics),
    })),
    unanswered: drafts.unanswered.map(({ kind, id, question, also, note, nearest }) => ({
      kind,
      id: id?.text ?? '',
      question: question?.text ?? '',
      also: texts(also),
      ...(note && { note: note.text }),
      nearest: citations(nearest),
    })),
    names: drafts.names.map(({ name, also, kind }) => ({
      name: name?.text ?? '',
      also: texts(also),
      ...(kind && { kind: kind.text }),
    })),
    topics: drafts.topics.map(({ id, title }) => ({ id: id?.text ?? '', title: title?.text ?? '' })),
  };
}

function byPlace(first: Problem, second: Problem): number {
  if (first.file !== second.file) return first.file < second.file ? -1 : 1;
  return (first.line ?? 0) - (second.line ?? 0) || (first.column ?? 0) - (second.column ?? 0);
}
