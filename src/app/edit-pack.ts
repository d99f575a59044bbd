import type { Problem } from '../contracts/problem.ts';
import { readKnowledge } from '../infra/knowledge-files.ts';
import { rewriteText, writeNewText } from '../infra/rewrite-text.ts';
import { runInSlices } from '../infra/run-in-slices.ts';
import { describeError } from '../infra/text-file.ts';
import { editRaw } from '../pack/edits/edit-raw.ts';
import type { EntryChange, WantedChange } from '../pack/edits/entry-change.ts';
import { type PlannedFile, planChanges } from '../pack/edits/plan-changes.ts';
import { type LoadedPack, loadInSteps } from '../pack/load-pack.ts';
import { makeNewIds } from '../pack/new-ids.ts';
import type { Pack } from '../pack/pack.ts';

/** Changes a pack's files as its editor decides, in their own layout, and undoes changes. */
export interface PackEditor {
  load(): Promise<LoadedPack>;
  /** Makes all changes or, if they bring problems, none; returns the problems. */
  change(changes: readonly WantedChange[]): Promise<Problem[]>;
  /** Undoes the last change; a problem if there is none, or its files have changed since. */
  undo(): Promise<Problem[]>;
}

/** More than anybody undoes. */
const MOST_UNDONE = 500;

interface Written {
  path: string;
  before: string;
  after: string;
}

export function createPackEditor(folder: string): PackEditor {
  const done: Written[][] = [];
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  };
  const change = async (wanted: readonly WantedChange[]): Promise<Problem[]> => {
    const { files, problems } = await readKnowledge(folder);
    const hasNew = wanted.some(({ change: kind }) => kind === 'add');
    const loaded = hasNew ? await runInSlices(loadInSteps(files, problems)) : undefined;
    if (loaded && !loaded.withDrafts) return loaded.problems;
    const newId = makeNewIds(loaded?.withDrafts ?? NOTHING);
    const changes = wanted.map((one) => (one.change === 'add' ? withId(one, newId) : one));
    const plan = await runInSlices(planChanges(files, problems, changes));
    if ('problems' in plan) return plan.problems;
    const written: Written[] = [];
    done.push(written);
    if (done.length > MOST_UNDONE) done.shift();
    for (const one of plan.planned) {
      const problem = await write(folder, one, written);
      if (problem) return [problem];
    }
    return [];
  };
  const undo = async (): Promise<Problem[]> => {
    const written = done.pop();
    if (!written) return [{ file: '.', expected: 'a change to undo', found: 'none', advice: 'Nothing to do.' }];
    const problems: Problem[] = [];
    for (const { path, before, after } of written.reverse()) {
      const isBack = await attempt(path, () =>
        rewriteText(`${folder}/${path}`, (raw) => (raw === after ? before : undefined)),
      );
      if (typeof isBack !== 'boolean') problems.push(isBack);
      else if (!isBack) problems.push(changedMeanwhile(path));
    }
    return problems;
  };
  return {
    load: () =>
      inTurn(async () => {
        const { files, problems } = await readKnowledge(folder);
        return runInSlices(loadInSteps(files, problems));
      }),
    change: (changes) => inTurn(() => change(changes)),
    undo: () => inTurn(undo),
  };
}

const NOTHING: Pack = { articles: [], questions: [], facts: [], unanswered: [], names: [], topics: [] };

function withId(wanted: Extract<WantedChange, { change: 'add' }>, newId: (text: string) => string): EntryChange {
  const { id, question } = wanted.fields;
  const key = typeof id === 'string' ? id : newId(String(question ?? wanted.list));
  return { ...wanted, key, fields: { id: key, ...wanted.fields } };
}

async function write(
  folder: string,
  { file, edits, isNew }: PlannedFile,
  written: Written[],
): Promise<Problem | undefined> {
  const path = `${folder}/${file.path}`;
  const note = (before: string, after: string) => {
    written.push({ path: file.path, before, after });
    return after;
  };
  const isWritten = await attempt(file.path, async () => {
    if (isNew) {
      await writeNewText(path, note('', edits.map(({ text }) => text).join('')));
      return true;
    }
    return rewriteText(path, (raw) => {
      const after = editRaw(raw, file, edits);
      return after === undefined ? undefined : note(raw, after);
    });
  });
  if (isWritten === false) return changedMeanwhile(file.path);
  return isWritten === true ? undefined : isWritten;
}

async function attempt(file: string, work: () => Promise<boolean>): Promise<boolean | Problem> {
  try {
    return await work();
  } catch (error) {
    const found = describeError(error, 'write');
    return { file, expected: 'a file that can be written', found, advice: 'Let this user write the file.' };
  }
}

function changedMeanwhile(file: string): Problem {
  return {
    file,
    expected: 'the file as it was',
    found: 'another text',
    advice: 'It was changed elsewhere: look at it again.',
  };
}
