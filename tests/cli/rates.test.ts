import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fixtureFolder } from '../helpers/load-fixture-pack.ts';
import { runScript } from './run-script.ts';

/** A process starts in a second, on a busy machine in many. */
const PATIENCE = 60_000;

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'footnote-rates-'));
  await cp(fixtureFolder('lighthouse-story'), join(folder, 'lighthouse'), { recursive: true });
  const questions = [
    { id: 'L1', q: 'How many steps did the keeper climb?', answerable: true, gold: ['p1s2'], must: [['212']] },
    { id: 'L2', q: 'what is the best pizza topping', answerable: false, gold: [], must: [] },
  ];
  await writeFile(join(folder, 'lighthouse.jsonl'), questions.map((one) => JSON.stringify(one)).join('\n'));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

test('a row for each size of the packs, from the article alone to the whole', { timeout: PATIENCE }, async () => {
  const { code, stdout } = await runScript('rates', [folder]);
  expect(code).toBe(0);
  const rows = stdout.trim().split('\n');
  expect(rows[0]).toMatch(/right +rightOrShown +wrong +refused +false +trust/);
  expect(rows.filter((row) => /^\d+ questions?, \d+ unanswered/.test(row))).toHaveLength(6);
  expect(rows.at(-1)).toMatch(/^lighthouse, whole +100\.0 % +100\.0 % +0\.0 % +100\.0 % +0\.0 % +100\.0 %$/);
});

test('a folder without stories is told', { timeout: PATIENCE }, async () => {
  const { code, stderr } = await runScript('rates', [join(folder, 'lighthouse')]);
  expect(code).toBe(2);
  expect(stderr).toContain('Expected folders with stories and their questions, found none.');
});
