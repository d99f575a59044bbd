import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, onTestFinished, vi } from 'vitest';
import { watchFolder } from '../../src/infra/watch-folder.ts';
import { NIGHT_MARKET, test, textOf, type World } from '../helpers/world.ts';

/** A copy of the pack, to be changed while the bot runs. */
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'footnote-pack-'));
  await cp(NIGHT_MARKET, folder, { recursive: true });
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

const questions = () => join(folder, 'questions.yaml');

async function changeAnswer(to: string): Promise<void> {
  const text = await readFile(questions(), 'utf8');
  await writeFile(questions(), text.replace('It reopens on 3 May.', to));
}

async function answerOf({ ada, channel }: World): Promise<string> {
  return textOf((await ada.types(channel, '/ask', { question: 'opening-day', private: true })).message);
}

function messages({ logged }: World): string[] {
  return logged.map(({ msg }) => msg);
}

describe('a pack that changes while the bot runs', () => {
  test('is read anew by itself', async ({ world }) => {
    await world.startBot({ knowledgeFolder: folder, isWatching: true });
    expect(await answerOf(world)).toContain('It reopens on 3 May.');
    await changeAnswer('The market reopens on 3 May.');
    await expect.poll(() => messages(world)).toContain('pack reloaded');
    expect(await answerOf(world)).toContain('The market reopens on 3 May.');
  });

  test('is left alone where the host wants that', async ({ world }) => {
    const app = await world.startBot({ knowledgeFolder: folder });
    const seen = vi.fn();
    onTestFinished((await watchFolder(folder, seen)).stop);
    await changeAnswer('The market reopens on 3 May.');
    // A bot that watched would have noticed by then too.
    await expect.poll(() => seen.mock.calls.length).toBe(1);
    expect(await answerOf(world)).toContain('It reopens on 3 May.');
    expect(await app.reload()).toEqual([]);
    expect(await answerOf(world)).toContain('The market reopens on 3 May.');
  });

  test.for([
    ['half-written', (text: string) => text.slice(0, text.length / 2)],
    ['with an answer that its sentences do not bear out', (text: string) => text.replace('on 3 May.', 'on 31 May.')],
    ['with bytes that are no text', () => '\u0000\u0001'],
  ] as const)(
    'and comes back %s is refused, the log says why, and the last good one answers',
    async ([, breakIt], { world }) => {
      await world.startBot({ knowledgeFolder: folder, isWatching: true });
      const before = await readFile(questions(), 'utf8');
      await writeFile(questions(), breakIt(before));
      await expect.poll(() => messages(world)).toContain('problem of the pack');
      const problem = world.logged.find(({ msg }) => msg === 'problem of the pack');
      expect(problem).toMatchObject({
        file: 'questions.yaml',
        expected: expect.any(String),
        advice: expect.any(String),
      });
      expect(await answerOf(world)).toContain('It reopens on 3 May.');
      await writeFile(questions(), before);
      await expect.poll(() => messages(world)).toContain('pack reloaded');
    },
  );

  test('and is deleted, is refused, and answers go on', async ({ world }) => {
    await world.startBot({ knowledgeFolder: folder, isWatching: true });
    await rm(folder, { recursive: true });
    await expect.poll(() => messages(world)).toContain('pack refused, the last good one goes on answering');
    expect(await answerOf(world)).toContain('It reopens on 3 May.');
  });
});
