import type { Problem } from '../contracts/problem.ts';
import type { Steps } from '../contracts/steps.ts';
import type { Claim } from './claims/check-claims.ts';
import { MOST_CITED, MOST_CITES } from './limits.ts';
import type { Article, Citation, Pack } from './pack.ts';
import type { Citer } from './quotes/cite.ts';
import type { Drafts, EntryDraft, QuoteDraft } from './reading/drafts.ts';
import { countOf } from './show-text.ts';
import type { Finding, PlacedText, Spot } from './source-text.ts';
import { problemAt } from './source-text.ts';

/**
 * Cites all quotes and assembles the pack; missing parts stay missing.
 * `claims` are answers and facts whose quotes were all found; only those can be checked against their sentences.
 */
export function* buildPack(drafts: Drafts, citer: Citer, problems: Problem[]): Steps<{ pack: Pack; claims: Claim[] }> {
  const claims: Claim[] = [];
  const lengths = new Map(drafts.articles.map(({ article }) => [article.id, lengthsOf(article)]));
  let cited = 0;

  /** Reported once at the limit; nothing is cited after that. */
  function count(spot: Spot, citations: Iterable<Citation>): void {
    for (const { article, paragraph, sentence } of citations) {
      cited += lengths.get(article)?.[paragraph - 1]?.[sentence - 1] ?? 0;
    }
    if (cited > MOST_CITED) problems.push(problemAt(spot, TOO_MUCH_CITED));
  }

  function* citeAll(quotes: QuoteDraft[], entry: EntryDraft): Steps<{ citations: Citation[]; isWhole: boolean }> {
    const found: (Citation[] | undefined)[] = [];
    if (cited > MOST_CITED) return { citations: [], isWhole: false };
    for (const quote of quotes) {
      found.push(yield* citer.cite(quote, entry.id?.text ?? ''));
      yield;
    }
    const byText = new Map(found.flatMap((all) => all ?? []).map((citation) => [JSON.stringify(citation), citation]));
    count(entry.spot, byText.values());
    return { citations: [...byText.values()], isWhole: !found.includes(undefined) };
  }

  function* citeClaim(
    entry: EntryDraft & { cites: QuoteDraft[] },
    what: Claim['what'],
    text: PlacedText | undefined,
  ): Steps<Citation[]> {
    const { citations, isWhole } = yield* citeAll(entry.cites, entry);
    if (citations.length > MOST_CITES && entry.cites.length <= MOST_CITES) {
      problems.push(
        problemAt(entry.spot, {
          expected: `quotes from at most ${MOST_CITES} sentences`,
          found: `${citations.length}`,
          advice: 'Keep the quotes that say it best; each sentence that a quote reaches into counts.',
        }),
      );
    }
    if (text && isWhole && citations.length > 0) claims.push({ what, entry: entry.id?.text ?? '', text, citations });
    return citations;
  }

  const pack: Pack = {
    articles: drafts.articles.map(({ article }) => article),
    questions: [],
    facts: [],
    unanswered: [],
    names: drafts.names.map(({ name, also, kind, isDraft }) => ({
      name: name?.text ?? '',
      also: texts(also),
      ...(kind && { kind: kind.text }),
      ...(isDraft && DRAFT),
    })),
    topics: drafts.topics.map(({ id, title, isDraft }) => ({
      id: id?.text ?? '',
      title: title?.text ?? '',
      ...(isDraft && DRAFT),
    })),
  };
  for (const entry of drafts.questions) {
    pack.questions.push({
      kind: entry.kind,
      id: entry.id?.text ?? '',
      question: entry.question?.text ?? '',
      also: texts(entry.also),
      answer: entry.answer?.text ?? '',
      citations: yield* citeClaim(entry, 'answer', entry.answer),
      topics: texts(entry.topics),
      ...(entry.isDraft && DRAFT),
    });
  }
  for (const entry of drafts.facts) {
    pack.facts.push({
      kind: entry.kind,
      id: entry.id?.text ?? '',
      fact: entry.fact?.text ?? '',
      citations: yield* citeClaim(entry, 'fact', entry.fact),
      topics: texts(entry.topics),
      ...(entry.isDraft && DRAFT),
    });
  }
  for (const entry of drafts.unanswered) {
    const { kind, id, question, also, note, nearest } = entry;
    pack.unanswered.push({
      kind,
      id: id?.text ?? '',
      question: question?.text ?? '',
      also: texts(also),
      ...(note && { note: note.text }),
      nearest: (yield* citeAll(nearest, entry)).citations,
      ...(entry.isDraft && DRAFT),
    });
  }
  return { pack, claims };
}

const DRAFT = { draft: true } as const;

/** Sentence lengths, by paragraph and sentence. */
function lengthsOf({ paragraphs }: Article): number[][] {
  return paragraphs.map(({ sentences }) => sentences.map(({ text }) => text.length));
}

const TOO_MUCH_CITED: Finding = {
  expected: `quotes from at most ${countOf(MOST_CITED, 'character')} of sentences in all`,
  found: 'more, from here on',
  advice:
    'Split the longest sentences of the articles, or make two bots of the pack; the quotes that follow were not looked up.',
};

function texts(placed: readonly PlacedText[]): string[] {
  return placed.map(({ text }) => text);
}
