import type { Problem } from '../contracts/problem.ts';
import type { Steps } from '../contracts/steps.ts';
import type { Claim } from './claims/check-claims.ts';
import { allEntries } from './entries.ts';
import { MOST_CITED, MOST_CITES } from './limits.ts';
import type { Article, Citation, Pack } from './pack.ts';
import type { Citer } from './quotes/cite.ts';
import type { Drafts, EntryDraft } from './reading/drafts.ts';
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

  function* cite({ id, quotes, spot }: EntryDraft): Steps<{ citations: Citation[]; isWhole: boolean }> {
    const found: (Citation[] | undefined)[] = [];
    if (cited > MOST_CITED) return { citations: [], isWhole: false };
    for (const quote of quotes) {
      found.push(yield* citer.cite(quote, id?.text ?? ''));
      yield;
    }
    const byText = new Map(found.flatMap((all) => all ?? []).map((citation) => [JSON.stringify(citation), citation]));
    count(spot, byText.values());
    return { citations: [...byText.values()], isWhole: !found.includes(undefined) };
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
    ...(drafts.story && { story: drafts.story }),
  };
  for (const entry of allEntries(drafts)) {
    const { kind, spot, id, text, quotes } = entry;
    const { citations, isWhole } = yield* cite(entry);
    addEntry(pack, entry, citations);
    if (kind.told === 'unanswered') continue;
    if (citations.length > MOST_CITES && quotes.length <= MOST_CITES) {
      problems.push(
        problemAt(spot, {
          expected: `quotes from at most ${MOST_CITES} sentences`,
          found: `${citations.length}`,
          advice: 'Keep the quotes that say it best; each sentence that a quote reaches into counts.',
        }),
      );
    }
    if (text && isWhole && citations.length > 0) {
      claims.push({ what: kind.text.field, entry: id?.text ?? '', text, citations });
    }
  }
  return { pack, claims };
}

function addEntry(pack: Pack, draft: EntryDraft, citations: Citation[]): void {
  const id = draft.id?.text ?? '';
  const asked = { question: draft.question?.text ?? '', also: texts(draft.also) };
  const text = draft.text?.text ?? '';
  const topics = texts(draft.topics);
  const kind = draft.kind.told;
  const waits = draft.isDraft && DRAFT;
  if (kind === 'question') pack.questions.push({ kind, id, ...asked, answer: text, citations, topics, ...waits });
  else if (kind === 'fact') pack.facts.push({ kind, id, fact: text, citations, topics, ...waits });
  else pack.unanswered.push({ kind, id, ...asked, ...(draft.text && { note: text }), nearest: citations, ...waits });
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
