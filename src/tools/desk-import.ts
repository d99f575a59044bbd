import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { finish } from '../contracts/steps.ts';
import type { Store } from '../contracts/store.ts';
import { checkDrafts } from '../features/desk/taught/check-drafts.ts';
import { readTaught } from '../features/desk/taught/read-taught.ts';
import { draftId } from '../features/desk/taught/taught.ts';
import { formatProblems } from '../pack/format-problems.ts';
import { countOf } from '../pack/show-text.ts';
import { openPack, type PackChoice } from './open-pack.ts';
import { toPlainText } from './plain-text.ts';

/** Imports a file's questions as drafts; if any are rejected, prints why and sets exit code 1. */
export async function importDrafts(
  store: Store,
  from: { file: string; guild: string; choice: PackChoice },
): Promise<void> {
  const opened = await openPack(from.choice);
  if (!opened) return;
  const { taught, problems } = readTaught({ path: basename(from.file), text: await readFile(from.file, 'utf8') });
  if (problems.length > 0) return refuse(formatProblems(problems));
  const others = await store.listDrafts(from.guild);
  const { checked } = finish(checkDrafts(opened.pack, [...others, ...taught], (_, index) => draftId(index)));
  let count = 0;
  for (const { draft, problems: wrong } of checked.slice(others.length)) {
    if (wrong.length > 0) {
      const name = `“${toPlainText(draft.question)}” in ${basename(from.file)}`;
      refuse(formatProblems(wrong.map(({ expected, found, advice }) => ({ file: name, expected, found, advice }))));
      continue;
    }
    await store.addDraft({ guildId: from.guild, ...draft });
    count += 1;
  }
  console.log(`${countOf(count, 'draft')} kept of ${taught.length}.`);
}

function refuse(told: string): void {
  process.stderr.write(`${told}\n`);
  process.exitCode = 1;
}
