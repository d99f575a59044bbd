import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import type { Problem } from '../contracts/problem.ts';
import type { SourceFile } from '../contracts/source-file.ts';
import { rewriteText } from '../infra/rewrite-text.ts';
import { describeError } from '../infra/text-file.ts';
import { editRaw } from '../pack/edits/edit-raw.ts';
import { type Edit, writeEdits } from '../pack/fixes/edit-scalar.ts';
import { type Change, planFixes } from '../pack/fixes/plan-fixes.ts';
import { formatProblems } from '../pack/format-problems.ts';
import { type LoadedPack, loadPack } from '../pack/load-pack.ts';
import { countOf } from '../pack/show-text.ts';
import { sourceText } from '../pack/source-text.ts';
import { toPlainText } from './plain-text.ts';

/** A folder's pack as read. */
export interface CheckedFolder {
  folder: string;
  files: readonly SourceFile[];
  /** Problems in reading the files. */
  unread: readonly Problem[];
  loaded: LoadedPack;
}

/**
 * Shows a pack's unambiguous fixes, asks, and writes them to the files; then reports the remaining problems, with exit code 1 if any.
 * `yes` skips the question.
 */
export async function fixPack({ folder, files, unread, loaded }: CheckedFolder, want: { yes: boolean; json: boolean }) {
  const planned = planAll(files, loaded.problems);
  const changes = planned.flatMap((one) => one.changes);
  if (!want.json)
    console.log(changes.map(formatChange).join('\n\n') || 'There is nothing that can only be meant in one way.');
  const isWanted = changes.length > 0 && (want.yes || (!want.json && (await isAgreed(changes.length))));
  const failed = isWanted ? await writeAll(folder, planned) : [];
  const written = isWanted ? planned.filter(({ file }) => !failed.some((problem) => problem.file === file.path)) : [];
  const after = written.map(({ file, edits }) => ({ path: file.path, text: writeEdits(sourceText(file).text, edits) }));
  const now = files.map((file) => after.find(({ path }) => path === file.path) ?? file);
  const left = [...failed, ...loadPack(now, unread).problems];
  process.exitCode = left.length > 0 ? 1 : 0;
  const count = written.flatMap((one) => one.changes).length;
  if (want.json) {
    const told = { ok: left.length === 0, folder, changes, written: count, problems: left };
    console.log(JSON.stringify(told));
    return;
  }
  if (isWanted) console.log(`\n${countOf(count, 'change')} written in ${countOf(written.length, 'file')}.`);
  else if (changes.length > 0)
    console.log('\nNothing is written. To write without being asked: npm run knowledge -- --fix --yes');
  if (left.length === 0) console.log('The pack has no problems.');
  else console.log(`\nLeft for you:\n\n${formatProblems(left)}\n\n${countOf(left.length, 'problem')} in ${folder}`);
}

interface Planned {
  file: SourceFile;
  edits: Edit[];
  changes: Change[];
}

function planAll(files: readonly SourceFile[], problems: readonly Problem[]): Planned[] {
  return files.flatMap((file) => {
    const own = problems.filter((problem) => problem.fix && problem.file === file.path && /\.ya?ml$/i.test(file.path));
    const plan = own.length > 0 ? planFixes(file, own) : { edits: [], changes: [] };
    return plan.edits.length > 0 ? [{ file, ...plan }] : [];
  });
}

function formatChange({ file, line, before, after }: Change): string {
  const marked = (mark: string, text: string) => text.split('\n').map((one) => `  ${mark} ${one}`);
  return toPlainText([`${file}:${line}`, ...marked('-', before), ...marked('+', after)].join('\n'));
}

async function isAgreed(count: number): Promise<boolean> {
  if (!process.stdin.isTTY || !process.stdout.isTTY) return false;
  const asking = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return /^\s*y(?:es)?\s*$/i.test(await asking.question(`\nWrite ${countOf(count, 'change')}? [y/N] `));
  } catch {
    // Ctrl-D and Ctrl-C are a no.
    return false;
  } finally {
    asking.close();
  }
}

/** Writes the files; returns why some failed. */
async function writeAll(folder: string, planned: readonly Planned[]): Promise<Problem[]> {
  const failed: Problem[] = [];
  for (const { file, edits } of planned) {
    const path = join(folder, file.path);
    const report = (expected: string, found: string, advice: string) =>
      failed.push({ file: file.path, expected, found, advice });
    try {
      if (!(await rewriteText(path, (raw) => editRaw(raw, file, edits))))
        report('the file as it was checked', 'another text', 'It has changed meanwhile: run the same again.');
    } catch (error) {
      const found = describeError(error, 'write');
      report('a file that can be written', found, 'Let this user write the file, and run the same again.');
    }
  }
  return failed;
}
