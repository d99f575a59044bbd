import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fixtureFolder } from '../helpers/load-fixture-pack.ts';
import { runHere } from './run-script.ts';

const MARKET = ['--knowledge', fixtureFolder('night-market')];

let articleOnly = '';

beforeAll(async () => {
  articleOnly = await mkdtemp(join(tmpdir(), 'footnote-quality-'));
  await writeFile(join(articleOnly, 'market.md'), '---\ntitle: Market\n---\n\nThe market returns on Friday.\n');
});

afterAll(() => rm(articleOnly, { recursive: true, force: true }));

describe('npm run knowledge -- --quality', () => {
  test('tells an editor how the pack does on what it has not seen; a pipe sees no progress, and weak spots are no failure', async () => {
    const { code, stdout, stderr } = await runHere('knowledge', ['--quality', ...MARKET]);
    expect(stdout).toMatch(/phrasings of 9 questions that the story answers\n +\d+ % {2}found/);
    expect(stdout).toMatch(/phrasings of 3 questions that the story does not answer\n +\d+ % {2}refused/);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  test('gives all of it as one JSON object, next to what the pack holds', async () => {
    const { code, stdout, stderr } = await runHere('knowledge', ['--quality', '--json', ...MARKET]);
    expect(stdout).toMatch(/^\{.*\}\n$/);
    const { ok, questions, quality } = JSON.parse(stdout);
    expect({ ok, questions }).toEqual({ ok: true, questions: 9 });
    expect(quality.asked).toBe(quality.phrasings);
    expect(quality.entries).toHaveLength(12);
    for (const { asked, found, shown, missed, wrong, lost } of quality.entries) {
      expect(found + shown + missed + wrong).toBe(asked);
      expect(lost).toHaveLength(asked - found);
    }
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  test('says what an article alone is good for, and what to write first', async () => {
    const { code, stdout, stderr } = await runHere('knowledge', ['--quality', '--knowledge', articleOnly]);
    expect(stdout).toMatch(/^Today: about 2 questions in 5 answered; 8 of 10 find/);
    expect(stdout).toContain('1. Readers will ask what the story does not say.');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  test('asks nothing of a broken pack: its problems come first', async () => {
    const { code, stdout } = await runHere('knowledge', [
      '--quality',
      '--knowledge',
      fixtureFolder('night-market-broken'),
    ]);
    expect(stdout).toContain('questions.yaml');
    expect(stdout).not.toContain('phrasings of');
    expect(code).toBe(1);
  });
});

describe('npm run eval -- --cross-validate', () => {
  test('prints the rates, which entries are weak or collide, and every failure', async () => {
    const { code, stdout, stderr } = await runHere('eval', ['--cross-validate', ...MARKET]);
    expect(stdout).toMatch(/^all +\d+ +\d+\.\d %/m);
    expect(stdout).toMatch(/^Found less than half of the time: \d+$/m);
    expect(stdout).toMatch(/^Colliding pairs: \d+$/m);
    expect(stdout).toContain('npm run -s knowledge -- --quality');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  test('gives the same as one JSON object', async () => {
    const { code, stdout, stderr } = await runHere('eval', ['--cross-validate', '--json', ...MARKET]);
    const measured = JSON.parse(stdout);
    for (const { found, asked } of measured.weak) expect(found * 2).toBeLessThan(asked);
    for (const { taken } of measured.collisions) expect(taken[0] + taken[1]).toBeGreaterThanOrEqual(2);
    expect(measured.failures.length).toBe(
      measured.questions -
        Math.round(
          measured.right * measured.answerable + measured.refused * (measured.questions - measured.answerable),
        ),
    );
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  test('says plainly that an article alone has nothing to leave out', async () => {
    const { code, stdout } = await runHere('eval', ['--cross-validate', '--knowledge', articleOnly]);
    expect(stdout).toMatch(/^There is nothing to leave out/);
    expect(code).toBe(0);
  });
});
