import { readFile, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { createPackEditor } from '../app/edit-pack.ts';
import type { Problem } from '../contracts/problem.ts';
import { finish } from '../contracts/steps.ts';
import { readKnowledge } from '../infra/knowledge-files.ts';
import type { EntryChange, ItemFields, WantedChange } from '../pack/edits/entry-change.ts';
import { planChanges } from '../pack/edits/plan-changes.ts';
import { formatProblems } from '../pack/format-problems.ts';
import type { Pack } from '../pack/pack.ts';
import { type EntryDraft, emptyDrafts } from '../pack/reading/drafts.ts';
import { readTable, rowId } from '../pack/reading/read-table.ts';
import { countOf } from '../pack/show-text.ts';
import { lineOf, problemAt, sourceText } from '../pack/source-text.ts';
import { writeTable } from '../pack/write-table.ts';
import { openPack, type PackChoice } from './open-pack.ts';

/** Writes the pack's questions as a table, to a new file or to standard output; on failure prints why and sets exit code 1. */
export async function exportSheet(file: string | undefined, choice: PackChoice): Promise<void> {
  const opened = await openPack(choice);
  if (!opened) return;
  const { pack } = opened;
  const table = writeTable(pack.questions);
  if (file === undefined) return void process.stdout.write(table);
  await writeFile(file, table, { flag: 'wx' }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
    throw new Error(`${file} is there already, and nothing is written over it: move it, or give another name.`);
  });
  console.log(`${countOf(pack.questions.length, 'question')} in ${file}`);
}

/** Writes what was changed or added in a table into the pack's files, in their layout; all of it, or nothing and why. */
export async function importSheet(file: string, choice: PackChoice): Promise<void> {
  const opened = await openPack(choice);
  if (!opened) return;
  const { pack, folder } = opened;
  const read = emptyDrafts({ articles: false, lists: false });
  const problems: Problem[] = [];
  const source = sourceText({ path: basename(file), text: await readFile(file, 'utf8') });
  finish(readTable(source, read, problems));
  // Notes tell of columns that are not used; a table that is none is no sheet.
  const wrong = [
    ...problems.filter(({ isNote }) => !isNote || read.questions.length === 0),
    ...writtenTwice(read.questions),
  ];
  if (wrong.length > 0) return refuse(wrong);
  const rows = read.questions.flatMap((row, at): ChangedRow[] => {
    const change = changeOf(row, pack);
    // The first row has the names of the columns.
    return change ? [{ row, change, number: at + 2 }] : [];
  });
  const changes = rows.map(({ change }) => change);
  const left = changes.length > 0 ? await createPackEditor(folder).change(changes) : [];
  if (left.length > 0) return refuse(await inSheet(rows, left, folder));
  const added = changes.filter(({ change }) => change === 'add').length;
  const ids = new Set(read.questions.map(({ id }) => id?.text));
  const missing = pack.questions.filter(({ id }) => !ids.has(id)).length;
  const stay = missing > 0 ? ` ${countOf(missing, 'question')} of the pack are not in the table, and stay.` : '';
  console.log(
    `${changes.length - added} changed, ${added} new, ${read.questions.length - changes.length} as they were.${stay}`,
  );
}

/** A row that changes the pack, with its number in a spreadsheet, where a cell may hold several lines. */
interface ChangedRow {
  row: EntryDraft;
  change: WantedChange;
  number: number;
}

/** Rows tried one by one; each is a check of the whole pack. */
const MOST_TRIED = 200;

/** The same problems at the rows that bring them: nobody has seen the files that these would be written into. */
async function inSheet(rows: readonly ChangedRow[], problems: readonly Problem[], folder: string): Promise<Problem[]> {
  const { files, problems: unread } = await readKnowledge(folder);
  const found: Problem[] = [];
  for (const { row, change, number } of rows.slice(0, MOST_TRIED)) {
    const key = change.change === 'add' ? (row.id?.text ?? `row-${lineOf(row.spot)}`) : change.key;
    const plan = finish(planChanges(files, unread, [{ ...change, key, ...fieldsWith(change, key) } as EntryChange]));
    const own = 'problems' in plan ? plan.problems : [];
    found.push(
      ...own.map(({ column: _, fix: __, ...problem }) => ({
        ...problem,
        file: row.spot.source.path,
        line: lineOf(row.spot),
        found: `in row ${number}: ${problem.found}`,
      })),
    );
  }
  // What only several rows bring together has no row of its own.
  return found.length > 0 ? found : problems.map(({ line: _, column: __, fix: ___, ...problem }) => problem);
}

/** What is added has its id among its fields. */
function fieldsWith(change: WantedChange, key: string): { fields?: ItemFields } {
  return change.change === 'add' ? { fields: { id: key, ...change.fields } } : {};
}

/** What a row changes in the pack; undefined if nothing. */
function changeOf({ spot, id, question, also, text, quotes }: EntryDraft, pack: Pack): WantedChange | undefined {
  const wanted = {
    question: question?.text ?? '',
    also: also.map((one) => one.text),
    answer: text?.text ?? '',
    cites: quotes.map(({ quote }) => quote.text),
  };
  const known = pack.questions.find((entry) => entry.id === id?.text);
  if (!known) {
    // A row that was given no id gets one from its question, as at the desk.
    const given = id && id.text !== rowId(spot.source, lineOf(spot)) ? { id: id.text } : {};
    return { change: 'add', list: 'questions', fields: { ...given, ...wanted } };
  }
  const { question: asked, also: others, answer, citations } = known;
  const now: ItemFields = { question: asked, also: others, answer, cites: citations.map(({ quote }) => quote) };
  const fields = Object.entries(wanted).filter(([name, value]) => !isSame(now[name], value));
  return fields.length === 0
    ? undefined
    : { change: 'write', list: 'questions', key: known.id, fields: Object.fromEntries(fields) };
}

function isSame(one: ItemFields[string] | undefined, other: string | string[]): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function writtenTwice(rows: readonly EntryDraft[]): Problem[] {
  return rows.flatMap(({ id, spot }, at) => {
    if (rows.findIndex((row) => row.id?.text === id?.text) === at) return [];
    return problemAt(spot, {
      expected: 'each id once in the table',
      found: `a second “${id?.text}”`,
      advice: 'Delete one of the rows, or empty the id of what is new.',
    });
  });
}

function refuse(problems: readonly Problem[]): void {
  process.stderr.write(`Nothing is written.\n\n${formatProblems([...problems])}\n`);
  process.exitCode = 1;
}
