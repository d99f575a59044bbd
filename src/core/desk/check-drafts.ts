import { foldQuestion } from '../pack/fold-question.ts';
import { loadInSteps, type SourceFile } from '../pack/load-pack.ts';
import type { Pack } from '../pack/pack.ts';
import type { Problem } from '../pack/problem.ts';
import type { Steps } from '../steps.ts';
import { quotesOf, type Taught } from './taught.ts';
import { writeTaught } from './write-drafts.ts';

/** Drafts beside the pack they were checked with. */
export interface CheckedDrafts<Draft extends Taught> {
  /** What is wrong with each, in the order given; nothing where it could stand in the pack as it is. */
  checked: { draft: Draft; problems: Problem[] }[];
  /** The pack together with the good ones. Nothing where there is none. */
  pack?: Pack;
}

/**
 * Checks drafts just as the pack is checked, by loading it together with them. `files` are those of a pack without problems;
 * `idOf` gives a draft an id that the pack does not have.
 */
export function* checkDrafts<Draft extends Taught>(
  files: readonly SourceFile[],
  drafts: readonly Draft[],
  idOf: (draft: Draft, index: number) => string,
): Steps<CheckedDrafts<Draft>> {
  const problems = drafts.map((draft, index) => missingQuote(draft) ?? repeated(drafts, index));
  // A problem may stand in the pack's own files, for a draft that comes first in the order of paths; so it comes last.
  const path = (index: number) => `${LAST}${String(index).padStart(6, '0')}.yaml`;
  const fileOf = (index: number, draft: Draft): SourceFile => ({
    path: path(index),
    text: `questions:\n${writeTaught(draft, idOf(draft, index)).join('\n')}\n`,
  });
  for (;;) {
    const standing = drafts.flatMap((draft, index) => (problems[index]?.length ? [] : [fileOf(index, draft)]));
    const checked = drafts.map((draft, index) => ({ draft, problems: problems[index] ?? [] }));
    if (standing.length === 0) return { checked };
    const loaded = yield* loadInSteps([...files, ...standing]);
    // Where entries of the pack are out of service, the others are checked without them.
    const isOfDraft = ({ file }: Problem): boolean => file.startsWith(LAST);
    const pack = loaded.pack ?? (loaded.problems.some(isOfDraft) ? undefined : loaded.rest);
    if (pack) return { checked, pack };
    const before = problems.flat().length;
    for (const [index] of drafts.entries()) {
      problems[index]?.push(...loaded.problems.filter(({ file }) => file === path(index)));
    }
    if (problems.flat().length > before) continue;
    // Not the drafts' fault, as where the files are not those of a good pack.
    return {
      checked: drafts.map((draft, index) => ({ draft, problems: [...(problems[index] ?? []), ...loaded.problems] })),
    };
  }
}

/** Sorts behind every name that a file may have. */
const LAST = '\u{10FFFF}desk-';

function missingQuote(draft: Taught): Problem[] | undefined {
  if (quotesOf(draft).length > 0) return undefined;
  const advice = 'Copy the words of the article that say so.';
  return [{ file: '', expected: 'at least one quote', found: 'none', advice }];
}

/** Two drafts may not keep each other out: the first stands. */
function repeated(drafts: readonly Taught[], index: number): Problem[] {
  const asked = foldQuestion(drafts[index]?.question ?? '');
  const first = drafts.findIndex(({ question }) => foldQuestion(question) === asked);
  if (first === index) return [];
  const found = `“${drafts[first]?.question}”, which another draft answers`;
  return [{ file: '', expected: 'each question once', found, advice: 'Remove one of the two drafts.' }];
}
