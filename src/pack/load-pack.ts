import type { Problem } from '../contracts/problem.ts';
import type { SourceFile } from '../contracts/source-file.ts';
import { finish, type Steps } from '../contracts/steps.ts';
import { buildPack } from './build-pack.ts';
import { checkAliases } from './checks/check-aliases.ts';
import { checkFigures } from './checks/check-figures.ts';
import { checkIds } from './checks/check-ids.ts';
import { checkLanguages } from './checks/check-languages.ts';
import { checkPhrasings } from './checks/check-phrasings.ts';
import { checkTitles } from './checks/check-titles.ts';
import { checkTopics } from './checks/check-topics.ts';
import { checkClaims, learnKnowns } from './claims/check-claims.ts';
import type { Pack } from './pack.ts';
import { createCiter } from './quotes/cite.ts';
import { searchQuotes } from './quotes/find-quotes.ts';
import type { Drafts } from './reading/drafts.ts';
import { readDrafts } from './reading/read-drafts.ts';

/**
 * A checked pack, or everything that is wrong with it; `notes` are worth telling, and refuse nothing. `borneOut` are the quotes and
 * texts that the articles bear out, as `Unborne` has them.
 */
export type LoadedPack = { notes: Problem[]; borneOut: ReadonlySet<string> } & (
  | { pack: Pack; problems: [] }
  /** `rest` is the pack without the entries that the articles do not bear out, where nothing else is wrong. */
  | { pack?: undefined; problems: Problem[]; rest?: Pack }
);

/**
 * Takes the files of a knowledge folder: `.md` are articles, `.yaml` and `.yml` hold lists, others are left aside.
 * Returns the pack, or all its problems in the order of files and lines; never throws. `alreadyFound` are the problems of
 * reading the files, notes among them: they are returned with the others, and nothing is reported missing that may stand in an unread file.
 */
export function loadPack(files: readonly SourceFile[], alreadyFound: readonly Problem[] = []): LoadedPack {
  return finish(loadInSteps(files, alreadyFound));
}

/** The same without holding up whatever else there is to do. */
export function* loadInSteps(files: readonly SourceFile[], alreadyFound: readonly Problem[] = []): Steps<LoadedPack> {
  const problems = [...alreadyFound];
  const drafts = yield* readDrafts(files, problems);
  const borneOut = new Set<string>();
  const pack = drafts && (yield* checkAndBuild(drafts, problems, borneOut));
  const notes = problems.filter(({ isNote }) => isNote).sort(byPlace);
  const wrong = problems.filter(({ isNote }) => !isNote).sort(byPlace);
  if (!pack) return { problems: wrong, notes, borneOut };
  if (wrong.length === 0) return { pack, problems: [], notes, borneOut };
  const unborne = wrong.map(({ unborne }) => unborne?.entry);
  const isRestGood = unborne.every((entry) => entry !== undefined);
  return { problems: wrong, notes, borneOut, ...(isRestGood && { rest: leaveOutEntries(pack, new Set(unborne)) }) };
}

function leaveOutEntries(pack: Pack, ids: ReadonlySet<string | undefined>): Pack {
  const stays = ({ id }: { id: string }) => !ids.has(id);
  const { questions, facts, unanswered } = pack;
  return {
    ...pack,
    questions: questions.filter(stays),
    facts: facts.filter(stays),
    unanswered: unanswered.filter(stays),
  };
}

function* checkAndBuild(drafts: Drafts, problems: Problem[], borneOut: Set<string>): Steps<Pack> {
  yield* checkIds(drafts, problems);
  yield* checkLanguages(drafts, problems);
  yield* checkPhrasings(drafts, problems);
  yield* checkAliases(drafts, problems);
  checkTitles(drafts, problems);
  yield* checkFigures(drafts, problems);
  yield* checkTopics(drafts, problems);
  const search = yield* searchQuotes(drafts.articles);
  const { pack, claims } = yield* buildPack(drafts, createCiter(drafts, search, problems, borneOut), problems);
  yield* checkClaims(claims, yield* learnKnowns(drafts), problems, borneOut);
  return pack;
}

function byPlace(first: Problem, second: Problem): number {
  if (first.file !== second.file) return first.file < second.file ? -1 : 1;
  return (first.line ?? 0) - (second.line ?? 0) || (first.column ?? 0) - (second.column ?? 0);
}
