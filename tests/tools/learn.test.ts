import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeBrokenPack, runHere } from './run-script.ts';

let cache: string;

beforeEach(async () => {
  cache = await mkdtemp(join(tmpdir(), 'footnote-learned-'));
});

afterEach(() => rm(cache, { recursive: true, force: true }));

test('what set-up learns is what a question finds learned', async () => {
  const env = { CACHE_DIR: cache, KNOWLEDGE_DIR: 'knowledge' };
  expect(await runHere('learn', [], { env })).toEqual({ code: 0, stdout: '', stderr: '' });
  const [file = ''] = await readdir(cache);
  const { ino } = await stat(join(cache, file));
  await runHere('ask', ['What is it about?'], { env });
  expect(await readdir(cache)).toEqual([file]);
  // Written anew, it would be another file.
  expect((await stat(join(cache, file))).ino).toBe(ino);
});

test('set-up leaves it to the start to tell what is wrong with a pack', async () => {
  const broken = await makeBrokenPack();
  const env = { CACHE_DIR: cache, KNOWLEDGE_DIR: broken };
  expect(await runHere('learn', [], { env })).toEqual({ code: 0, stdout: '', stderr: '' });
  await rm(broken, { recursive: true });
});

test('nor does it stop at a wrong setting', async () => {
  const env = { CACHE_DIR: cache, KNOWLEDGE_DIR: 'knowledge', HEALTH_PORT: 'many' };
  expect(await runHere('learn', [], { env })).toEqual({ code: 0, stdout: '', stderr: '' });
  expect(await readdir(cache)).toEqual([]);
});
