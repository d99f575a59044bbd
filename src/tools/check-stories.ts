import { findContradictions } from '../answers/newest/contradictions.ts';
import { makeReader } from '../answers/understand/understand.ts';
import type { Problem } from '../contracts/problem.ts';
import { finish } from '../contracts/steps.ts';
import { findStories } from '../infra/find-stories.ts';
import { readKnowledge } from '../infra/knowledge-files.ts';
import { formatProblems } from '../pack/format-problems.ts';
import { formatSummary } from '../pack/format-summary.ts';
import { loadPack } from '../pack/load-pack.ts';
import type { Pack } from '../pack/pack.ts';
import { countOf } from '../pack/show-text.ts';
import { summarise } from '../pack/summary.ts';

/** Checks each story of a folder, prints what each holds or all its problems, and sets exit code 1 if there are any. */
export async function checkStories(folder: string, json: boolean): Promise<void> {
  const { stories, problems } = await findStories(folder);
  const checked = [];
  for (const { id, folder: own } of stories) checked.push({ id, ...(await checkFolder(own)) });
  const isGood = problems.length === 0 && checked.every((one) => one.problems.length === 0);
  if (!isGood) process.exitCode = 1;
  if (json) {
    const told = checked.map(({ id, summary, ...found }) => ({ id, ok: summary !== undefined, ...summary, ...found }));
    console.log(JSON.stringify({ ok: isGood, folder, stories: told, problems }));
    return;
  }
  for (const { id, summary, problems: own, notes } of checked) {
    const text = summary ? formatSummary(summary) : formatProblems(own);
    console.log(`Story ${id}:\n\n${text}${formatNotes(notes)}\n`);
  }
  if (problems.length > 0) console.log(`${formatProblems(problems)}\n`);
  const broken = checked.filter((one) => one.problems.length > 0).map(({ id }) => id);
  const count = `${checked.length} ${checked.length === 1 ? 'story' : 'stories'} in ${folder}`;
  console.log(broken.length > 0 ? `${count}, with problems in ${broken.join(', ')}` : count);
}

async function checkFolder(folder: string) {
  const { loaded, notes } = await loadToCheck(folder);
  const { pack, withDrafts, problems } = loaded;
  return { summary: pack && summarise(pack, withDrafts), problems, notes };
}

/** Loads the pack of a folder with one story, with all notes on it. */
export async function loadToCheck(folder: string) {
  const { files, problems: unread } = await readKnowledge(folder);
  const loaded = loadPack(files, unread);
  return { files, unread, loaded, notes: [...loaded.notes, ...(loaded.pack ? contradictionsOf(loaded.pack) : [])] };
}

/** Where articles contradict each other; of a single article nothing is read. */
function contradictionsOf(pack: Pack): Problem[] {
  if (pack.articles.length < 2) return [];
  return finish(findContradictions(pack, makeReader(pack)));
}

/** Notes on a pack that is usable all the same. */
export function formatNotes(notes: Problem[]): string {
  return notes.length === 0
    ? ''
    : `\n\n${countOf(notes.length, 'note')}, none of which is a problem:\n\n${formatProblems(notes)}`;
}
