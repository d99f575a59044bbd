import type { Problem } from '../../contracts/problem.ts';
import type { SourceFile } from '../../contracts/source-file.ts';
import type { Steps } from '../../contracts/steps.ts';
import { type Edit, writeEdits } from '../fixes/edit-scalar.ts';
import { loadInSteps } from '../load-pack.ts';
import { sourceText } from '../source-text.ts';
import { difference } from './difference.ts';
import { planChange } from './edit-entry.ts';
import type { EntryChange } from './entry-change.ts';

/** A file as it was read, and what becomes of it; a new file has no edits but its text. */
export interface PlannedFile {
  file: SourceFile;
  edits: Edit[];
  isNew: boolean;
}

/**
 * Plans changes of a pack's files, together: either all can be made and bring no problem that was not there, or none is.
 * @param unread problems in reading the files
 */
export function* planChanges(
  files: readonly SourceFile[],
  unread: readonly Problem[],
  changes: readonly EntryChange[],
): Steps<{ planned: PlannedFile[] } | { problems: Problem[] }> {
  const texts = new Map(files.map((file) => [file.path, { ...file, text: sourceText(file).text }]));
  const planned = new Map<string, PlannedFile>();
  for (const change of changes) {
    const made = yield* makeChange(texts, change);
    if ('expected' in made) return { problems: [made] };
    const file = texts.get(made.path) ?? { path: made.path, text: '' };
    texts.set(made.path, { ...file, text: writeEdits(file.text, made.edits) });
    const was = files.find(({ path }) => path === made.path);
    planned.set(made.path, {
      file: was ?? { path: made.path, text: '' },
      isNew: !was,
      edits: [],
    });
  }
  const problems = yield* newProblems(files, [...texts.values()], unread);
  if (problems.length > 0) return { problems };
  return {
    planned: [...planned.values()].map((one) => ({
      ...one,
      edits: difference(sourceText(one.file).text, texts.get(one.file.path)?.text ?? ''),
    })),
  };
}

/** The problems that a pack's files have and their earlier ones had not. */
export function* newProblems(
  before: readonly SourceFile[],
  after: readonly SourceFile[],
  unread: readonly Problem[],
): Steps<Problem[]> {
  const { problems } = yield* loadInSteps(after, unread);
  if (problems.length === 0) return [];
  const known = new Set((yield* loadInSteps(before, unread)).problems.map(tell));
  return problems.filter((problem) => !known.has(tell(problem)));
}

/** Where new items go if no file has their list yet. */
const USUAL_FILES: Record<string, string> = { unanswered: 'not-in-story.yaml', aliases: 'names.yaml' };

function* makeChange(
  texts: ReadonlyMap<string, SourceFile>,
  change: EntryChange,
): Steps<{ path: string; edits: Edit[] } | Problem> {
  const lists = [...texts.values()].filter(({ path }) => /\.ya?ml$/i.test(path));
  if (change.change === 'add') {
    const usual = USUAL_FILES[change.list] ?? `${change.list}.yaml`;
    const begun = new RegExp(`^${change.list}:`, 'm');
    const file = lists.findLast(({ text }) => begun.test(text)) ?? lists.find(({ path }) => path === usual);
    const plan = yield* planChange(file ?? { path: usual, text: '' }, change);
    return typeof plan === 'string' ? unclear(file?.path ?? usual, change) : { path: file?.path ?? usual, ...plan };
  }
  // A key may be written with quotation marks or escapes, but most stand as they are.
  const likely = lists.toSorted(
    (one, other) => Number(other.text.includes(change.key)) - Number(one.text.includes(change.key)),
  );
  for (const file of likely) {
    const plan = yield* planChange(file, change);
    if (plan === 'unclear' && file.text.includes(change.key)) return unclear(file.path, change);
    if (typeof plan !== 'string') return { path: file.path, ...plan };
  }
  return {
    file: '.',
    expected: `“${change.key}” in a YAML file of the pack`,
    found: 'no such item',
    advice: 'It has been deleted meanwhile, or stands in a table: change it there.',
  };
}

function unclear(file: string, { key }: EntryChange): Problem {
  return {
    file,
    expected: `a layout in which “${key}” can be changed and all else stays`,
    found: 'anchors, an id written twice, or marks that stand in the way',
    advice: 'Change it in a text editor.',
  };
}

function tell({ file, expected, found }: Problem): string {
  return JSON.stringify([file, expected, found]);
}
