import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readKnowledge } from '../../src/infra/knowledge-files.ts';
import { formatProblems } from '../../src/pack/format-problems.ts';
import { loadPack } from '../../src/pack/load-pack.ts';

/** Each folder holds one mistake an editor can make, and in `problems.txt` all that may be said about it. */
const PACKS = join(import.meta.dirname, '../fixtures/packs');
const SOUND = new Set(['good', 'only-an-article']);
const mistakes = readdirSync(PACKS).filter((name) => !SOUND.has(name));

test.each(mistakes)('the mistake "%s" is told with its place and what to do, and nothing else is', async (mistake) => {
  const { files, problems: unread } = await readKnowledge(join(PACKS, mistake));

  const { pack, problems } = loadPack(files, unread);

  expect(pack).toBeUndefined();
  for (const { expected, found, advice } of problems) {
    expect([expected, found]).toEqual([expect.stringMatching(/\S/), expect.stringMatching(/\S/)]);
    expect(advice).toMatch(/[.?]$/);
  }
  expect(`${formatProblems(problems)}\n`).toBe(readFileSync(join(PACKS, mistake, 'problems.txt'), 'utf8'));
});
