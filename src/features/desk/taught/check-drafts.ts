import type { Taught } from '../../../contracts/draft.ts';
import type { Problem } from '../../../contracts/problem.ts';
import type { Steps } from '../../../contracts/steps.ts';
import { foldQuestion } from '../../../language/fold-question.ts';
import { buildPack } from '../../../pack/build-pack.ts';
import { checkPhrasings } from '../../../pack/checks/check-phrasings.ts';
import { checkClaims, learnKnowns } from '../../../pack/claims/check-claims.ts';
import { askedEntries } from '../../../pack/entries.ts';
import type { Pack, QuestionEntry } from '../../../pack/pack.ts';
import { createCiter } from '../../../pack/quotes/cite.ts';
import { searchQuotes } from '../../../pack/quotes/find-quotes.ts';
import { type Drafts, emptyDrafts } from '../../../pack/reading/drafts.ts';
import { readLists } from '../../../pack/reading/read-lists.ts';
import { sourceText } from '../../../pack/source-text.ts';
import { linesOf } from './taught.ts';
import { writeTaught } from './write-drafts.ts';

/** Drafts with the pack they were checked against. */
export interface CheckedDrafts<Draft extends Taught> {
  /** Each draft's problems, in order; none if the pack could hold it. */
  checked: { draft: Draft; problems: Problem[] }[];
  /** The good ones, as entries. */
  questions: QuestionEntry[];
}

/** Checks drafts as a pack is checked; `idOf` returns an id the pack does not have. */
export type DraftCheck = <Draft extends Taught>(
  drafts: readonly Draft[],
  idOf: (draft: Draft, index: number) => string,
) => Steps<CheckedDrafts<Draft>>;

/** Checks drafts against a pack once. */
export function* checkDrafts<Draft extends Taught>(
  pack: Pack,
  drafts: readonly Draft[],
  idOf: (draft: Draft, index: number) => string,
): Steps<CheckedDrafts<Draft>> {
  const check = yield* makeDraftCheck(pack);
  return yield* check(drafts, idOf);
}

/** Learns a pack for checking drafts: slower than each check, and takes memory while kept. */
export function* makeDraftCheck(pack: Pack): Steps<DraftCheck> {
  const standing = standingOf(pack);
  const search = yield* searchQuotes(standing.articles);
  const knowns = yield* learnKnowns(standing);
  const owners = new Map<string, string>();
  for (const { id, question, also } of askedEntries(pack)) {
    for (const text of [question, ...also]) owners.set(foldQuestion(text), id);
    yield;
  }

  return function* (drafts, idOf) {
    const asked = drafts.map(({ question }) => foldQuestion(question));
    const all = drafts.map((draft, index) => missingQuote(draft) ?? repeated(asked, index, drafts) ?? []);
    const read: Drafts = { ...standing, questions: [] };
    const problems: Problem[] = [];
    for (const [index, draft] of drafts.entries()) {
      if (all[index]?.length) continue;
      const text = `questions:\n${writeTaught(draft, idOf(draft, index)).join('\n')}\n`;
      yield* readLists(sourceText({ path: String(index), text }), read, problems);
    }
    yield* checkPhrasings(read, problems, owners);
    const supported = new Set<string>();
    const { pack: built, claims } = yield* buildPack(read, createCiter(read, search, problems, supported), problems);
    yield* checkClaims(claims, knowns, problems, supported);
    for (const problem of problems) all[Number(problem.file)]?.push(problem);
    const good = new Set(drafts.flatMap((draft, index) => (all[index]?.length ? [] : [idOf(draft, index)])));
    return {
      checked: drafts.map((draft, index) => ({ draft, problems: all[index] ?? [] })),
      questions: built.questions.filter(({ id }) => good.has(id)),
    };
  };
}

/** The parts of a pack that drafts rely on. It has no problems, so places in files do not matter. */
function standingOf({ articles, names }: Pack): Drafts {
  const spot = { source: sourceText({ path: '', text: '' }), offset: 0 };
  const placed = (text: string) => ({ text, spot });
  return {
    ...emptyDrafts({ articles: false, lists: false }),
    articles: articles.map((article) => ({ article, hasTitle: true, spot })),
    names: names.map(({ name, also }) => ({ spot, name: placed(name), also: also.map(placed), kind: undefined })),
  };
}

function missingQuote(draft: Taught): Problem[] | undefined {
  if (linesOf(draft.quote).length > 0) return undefined;
  const advice = 'Copy the words of the article that say so.';
  return [{ file: '', expected: 'at least one quote', found: 'none', advice }];
}

/** Two drafts may not exclude each other: the first wins. */
function repeated(asked: readonly string[], index: number, drafts: readonly Taught[]): Problem[] | undefined {
  const first = asked.indexOf(asked[index] ?? '');
  if (first === index) return undefined;
  const found = `“${drafts[first]?.question}”, which another draft answers`;
  return [{ file: '', expected: 'each question once', found, advice: 'Remove one of the two drafts.' }];
}
