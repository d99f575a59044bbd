import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseLabelledQuestions } from '../../answers/quality/labelled-questions.ts';
import type { LabelledQuestion } from '../../answers/quality/score-answers.ts';
import type { Pack } from '../../pack/pack.ts';
import { openPack } from '../open-pack.ts';

/** A story with its pack, and labelled questions about it. */
export interface Story {
  name: string;
  pack: Pack;
  questions: LabelledQuestion[];
}

/** Reads a folder of stories: NAME.jsonl has the labelled questions for the pack NAME. Or returns what is wrong. */
export async function readStories(folder: string): Promise<{ stories: Story[] } | { problem: string }> {
  const found = await readdir(folder).catch((error: Error) => error);
  if (found instanceof Error) return { problem: `${folder} cannot be read: ${found.message}` };
  const names = found.flatMap((file) => /^(.+)\.jsonl$/.exec(file)?.[1] ?? []).sort();
  if (names.length === 0) {
    return { problem: `Expected NAME.jsonl beside a pack NAME in ${folder}, found no file that ends in .jsonl.` };
  }
  const stories: Story[] = [];
  for (const name of names) {
    const file = join(folder, `${name}.jsonl`);
    const parsed = parseLabelledQuestions(await readFile(file, 'utf8'));
    if ('problem' in parsed) return { problem: `${file}: ${parsed.problem}` };
    const opened = await openPack({ knowledge: join(folder, name), isOther: true });
    if (!opened) return { problem: `The pack of ${file} cannot be used.` };
    stories.push({ name, pack: opened.pack, questions: parsed.questions });
  }
  return { stories };
}
