import type { Problem } from '../contracts/problem.ts';
import type { SourceFile } from '../contracts/source-file.ts';
import { makeQueue } from '../infra/in-turn.ts';
import { readKnowledge } from '../infra/knowledge-files.ts';
import { rewriteText, writeNewText } from '../infra/rewrite-text.ts';
import { runInSlices } from '../infra/run-in-slices.ts';
import { describeError } from '../infra/text-file.ts';
import { changesOf, type Decision } from '../pack/edits/decide.ts';
import { editRaw } from '../pack/edits/edit-raw.ts';
import type { EntryChange, WantedChange } from '../pack/edits/entry-change.ts';
import type { PackEditor } from '../pack/edits/pack-editor.ts';
import { newProblems, type PlannedFile, planChanges } from '../pack/edits/plan-changes.ts';
import { takeBack } from '../pack/edits/take-back.ts';
import { type LoadedPack, loadInSteps } from '../pack/load-pack.ts';
import { makeNewIds } from '../pack/new-ids.ts';
import type { Pack } from '../pack/pack.ts';
import { reviewCards } from '../pack/review-cards.ts';

/** More than anybody undoes. */
const MOST_UNDONE = 500;

interface Done {
  by: string;
  written: Written[];
}

interface Written {
  path: string;
  before: string;
  after: string;
}

/** Who changes a pack without a name: one editor at a time. */
const SOMEBODY = '';

/** An editor of the pack in a folder. */
export function createPackEditor(folder: string): PackEditor {
  const done: Done[] = [];
  const queue = makeQueue();
  const load = async () => {
    const { files, problems: unread } = await readKnowledge(folder);
    return { files, unread, loaded: await runInSlices(loadInSteps(files, unread)) };
  };
  const make = async (
    { files, unread, loaded }: Read,
    wanted: readonly WantedChange[],
    by: string,
  ): Promise<Problem[]> => {
    const newId = makeNewIds(loaded?.withDrafts ?? NOTHING);
    const changes = wanted.map((one) => (one.change === 'add' ? withId(one, newId) : one));
    const plan = await runInSlices(planChanges(files, unread, changes));
    if ('problems' in plan) return plan.problems;
    const written: Written[] = [];
    done.push({ by, written });
    if (done.length > MOST_UNDONE) done.shift();
    for (const one of plan.planned) {
      const problem = await write(folder, one, written);
      if (problem) return [problem];
    }
    return [];
  };
  const change = async (wanted: readonly WantedChange[], by: string): Promise<Problem[]> => {
    const hasNew = wanted.some((one) => one.change === 'add');
    if (!hasNew) {
      const { files, problems: unread } = await readKnowledge(folder);
      return make({ files, unread }, wanted, by);
    }
    const read = await load();
    return read.loaded.withDrafts ? make(read, wanted, by) : read.loaded.problems;
  };
  const decide = async (decisions: readonly Decision[], by: string): Promise<Problem[]> => {
    const read = await load();
    const { withDrafts, problems } = read.loaded;
    if (!withDrafts) return problems;
    const changes = changesOf(reviewCards(withDrafts), decisions);
    return 'expected' in changes ? [changes] : make(read, changes, by);
  };
  const undo = async (by: string): Promise<Problem[]> => {
    const at = done.findLastIndex((one) => one.by === by);
    const [taken] = at < 0 ? [] : done.splice(at, 1);
    if (!taken) return [{ file: '.', expected: 'a change to undo', found: 'none', advice: 'Nothing to do.' }];
    const hindrance = await whatHinders(folder, taken.written);
    if (hindrance.length > 0) return hindrance;
    const problems: Problem[] = [];
    for (const { path, before, after } of taken.written.reverse()) {
      const isBack = await attempt(path, () => rewriteText(`${folder}/${path}`, (raw) => takeBack(raw, before, after)));
      if (typeof isBack !== 'boolean') problems.push(isBack);
      else if (!isBack) problems.push(changedMeanwhile(path));
    }
    return problems;
  };
  return {
    load: () => queue(async () => (await load()).loaded),
    change: (changes, by = SOMEBODY) => queue(() => change(changes, by)),
    decide: (decisions, by = SOMEBODY) => queue(() => decide(decisions, by)),
    undo: (by = SOMEBODY) => queue(() => undo(by)),
  };
}

interface Read {
  files: SourceFile[];
  unread: Problem[];
  /** Absent where nothing is added. */
  loaded?: LoadedPack;
}

/** Problems that a pack would have without a change, as others have built on it since. */
async function whatHinders(folder: string, written: readonly Written[]): Promise<Problem[]> {
  const { files, problems: unread } = await readKnowledge(folder);
  const texts = new Map(written.map((one) => [one.path, one]));
  const isAsWritten = ({ path, text }: SourceFile) => (texts.get(path)?.after ?? text) === text;
  if (files.every(isAsWritten)) return [];
  const back = files.map((file) => {
    const one = texts.get(file.path);
    return { ...file, text: one ? (takeBack(file.text, one.before, one.after) ?? file.text) : file.text };
  });
  return runInSlices(newProblems(files, back, unread));
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
