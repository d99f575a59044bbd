import type { Claim } from './claims/check-claims.ts';
import { MOST_CITES } from './limits.ts';
import type { Citation, Pack } from './pack.ts';
import type { Problem } from './problem.ts';
import type { Citer } from './quotes/cite.ts';
import type { Drafts, EntryDraft, QuoteDraft } from './reading/drafts.ts';
import type { PlacedText } from './source-text.ts';
import { problemAt } from './source-text.ts';

/**
 * Cites the quotes of all drafts and puts the pack together; where something is missing, so is it in the pack.
 * `claims` are the answers and facts whose quotes were all found: only of those can be said what the cited sentences lack.
 */
export function buildPack(drafts: Drafts, citer: Citer, problems: Problem[]): { pack: Pack; claims: Claim[] } {
  const claims: Claim[] = [];

  function citeAll(quotes: QuoteDraft[]): { citations: Citation[]; isWhole: boolean } {
    const found = quotes.map((quote) => citer.cite(quote));
    const byText = new Map(found.flatMap((all) => all ?? []).map((citation) => [JSON.stringify(citation), citation]));
    return { citations: [...byText.values()], isWhole: !found.includes(undefined) };
  }

  function citeClaim(
    entry: EntryDraft & { cites: QuoteDraft[] },
    what: Claim['what'],
    text: PlacedText | undefined,
  ): Citation[] {
    const { citations, isWhole } = citeAll(entry.cites);
    if (citations.length > MOST_CITES && entry.cites.length <= MOST_CITES) {
      problems.push(
        problemAt(entry.spot, {
          expected: `quotes from at most ${MOST_CITES} sentences`,
          found: `${citations.length}`,
          advice: 'Keep the quotes that say it best; each sentence that a quote reaches into counts.',
        }),
      );
    }
    if (text && isWhole && citations.length > 0) claims.push({ what, text, citations });
    return citations;
  }

  const pack: Pack = {
    articles: drafts.articles.map(({ article }) => article),
    questions: drafts.questions.map((entry) => ({
      kind: entry.kind,
      id: entry.id?.text ?? '',
      question: entry.question?.text ?? '',
      also: texts(entry.also),
      answer: entry.answer?.text ?? '',
      citations: citeClaim(entry, 'answer', entry.answer),
      topics: texts(entry.topics),
    })),
    facts: drafts.facts.map((entry) => ({
      kind: entry.kind,
      id: entry.id?.text ?? '',
      fact: entry.fact?.text ?? '',
      citations: citeClaim(entry, 'fact', entry.fact),
      topics: texts(entry.topics),
    })),
    unanswered: drafts.unanswered.map(({ kind, id, question, also, note, nearest }) => ({
      kind,
      id: id?.text ?? '',
      question: question?.text ?? '',
      also: texts(also),
      ...(note && { note: note.text }),
      nearest: citeAll(nearest).citations,
    })),
    names: drafts.names.map(({ name, also, kind }) => ({
      name: name?.text ?? '',
      also: texts(also),
      ...(kind && { kind: kind.text }),
    })),
    topics: drafts.topics.map(({ id, title }) => ({ id: id?.text ?? '', title: title?.text ?? '' })),
  };
  return { pack, claims };
}

function texts(placed: readonly PlacedText[]): string[] {
  return placed.map(({ text }) => text);
}
