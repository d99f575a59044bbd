import type { Problem } from '../contracts/problem.ts';
import type { SourceFile } from '../contracts/source-file.ts';
import { finish, type Steps } from '../contracts/steps.ts';
import { buildPack } from './build-pack.ts';
import { checkAliases } from './checks/check-aliases.ts';
import { checkFigures } from './checks/check-figures.ts';
import { checkIds } from './checks/check-ids.ts';
import { checkLanguages } from './checks/check-languages.ts';
import { checkPhrasings } from './checks/check-phrasings.ts';
import { checkSuperseded } from './checks/check-superseded.ts';
import { checkTitles } from './checks/check-titles.ts';
import { checkTopics } from './checks/check-topics.ts';
import { checkClaims, learnKnowns } from './claims/check-claims.ts';
import { keepEntries } from './entries.ts';
import type { Pack } from './pack.ts';
import { createCiter } from './quotes/cite.ts';
import { searchQuotes } from './quotes/find-quotes.ts';
import type { Drafts } from './reading/drafts.ts';
import { readDrafts } from './reading/read-drafts.ts';
import { withoutDrafts } from './without-drafts.ts';

/**
 * A checked pack, or all its problems; `notes` are warnings. `supported` holds verified quotes and texts, as in `Unsupported`.
 * `pack` leaves out what waits for its editor; `withDrafts` has it.
 */
export type LoadedPack = { notes: Problem[]; supported: ReadonlySet<string> } & (
  | { pack: Pack; withDrafts: Pack; problems: [] }
  /** `rest` is the pack without unsupported entries, if nothing else is wrong. */
  | { pack?: undefined; withDrafts?: undefined; problems: Problem[]; rest?: Pack }
);

/**
 * Loads a knowledge folder: `.md` files are articles, `.yaml` and `.yml` are lists, others are ignored. Never throws.
 * Returns the pack, or all problems by file and line. `alreadyFound` holds problems and notes from reading the files; they are included,
 * and nothing an unread file may hold is reported missing.
 */
export function loadPack(files: readonly SourceFile[], alreadyFound: readonly Problem[] = []): LoadedPack {
  return finish(loadInSteps(files, alreadyFound));
}

/** Same, in steps that do not block the event loop. */
export function* loadInSteps(files: readonly SourceFile[], alreadyFound: readonly Problem[] = []): Steps<LoadedPack> {
  const problems = [...alreadyFound];
  const drafts = yield* readDrafts(files, problems);
  const supported = new Set<string>();
  const pack = drafts && (yield* checkAndBuild(drafts, problems, supported));
  const notes = problems.filter(({ isNote }) => isNote).sort(byPlace);
  const wrong = problems.filter(({ isNote }) => !isNote).sort(byPlace);
  if (!pack) return { problems: wrong, notes, supported };
  if (wrong.length === 0) return { pack: withoutDrafts(pack), withDrafts: pack, problems: [], notes, supported };
  const unsupported = new Set(wrong.map(({ unsupported }) => unsupported?.entry));
  const isRestGood = !unsupported.has(undefined);
  return {
    problems: wrong,
    notes,
    supported,
    ...(isRestGood && { rest: keepEntries(withoutDrafts(pack), ({ id }) => !unsupported.has(id)) }),
  };
}

function* checkAndBuild(drafts: Drafts, problems: Problem[], supported: Set<string>): Steps<Pack> {
  yield* checkIds(drafts, problems);
  yield* checkLanguages(drafts, problems);
  yield* checkPhrasings(drafts, problems);
  yield* checkAliases(drafts, problems);
  checkTitles(drafts, problems);
  checkSuperseded(drafts, problems);
  yield* checkFigures(drafts, problems);
  yield* checkTopics(drafts, problems);
  const search = yield* searchQuotes(drafts.articles);
  const { pack, claims } = yield* buildPack(drafts, createCiter(drafts, search, problems, supported), problems);
  yield* checkClaims(claims, yield* learnKnowns(drafts), problems, supported);
  return pack;
}

function byPlace(first: Problem, second: Problem): number {
  if (first.file !== second.file) return first.file < second.file ? -1 : 1;
  return (first.line ?? 0) - (second.line ?? 0) || (first.column ?? 0) - (second.column ?? 0);
}
