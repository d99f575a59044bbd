import { afterAll, beforeAll, expect, test } from 'vitest';
import { areLimitsKept, formatLimits, runLimits } from '../../src/tools/load/run-limits.ts';
import { runFlood, runReloads, runStep, runTyping } from '../../src/tools/load/run-load.ts';
import { type Stage, setStage } from '../../src/tools/load/stage.ts';
import { fixtureFolder, loadFixturePack } from '../helpers/load-fixture-pack.ts';

const story = 'night-market';

/** One bot for all: who asks comes from many servers in turn, so that no test uses up what the next may ask. */
let stage: Stage;
beforeAll(async () => {
  // Longer than Discord waits: a machine that does much else makes nobody late.
  stage = await setStage(fixtureFolder(story), await loadFixturePack(story), { replyWindow: 8_000 });
});
afterAll(() => stage.stop());

test('a pack that is read anew under load costs no reader an answer', async () => {
  const [reload] = await runReloads(stage, 1);
  expect(reload).toMatchObject({ drive: { asked: 200, failures: {} }, bot: { complaints: {} } });
  expect(reload?.drive.times).toHaveLength(200);
  expect(reload?.milliseconds).toBeGreaterThan(0);
});

test('readers who type are offered what they may mean, and who asks meanwhile is answered', async () => {
  const { keystrokes, questions, bot } = await runTyping(stage, 1, 10);
  expect([keystrokes.asked, keystrokes.failures, keystrokes.times.length]).toEqual([30, {}, 30]);
  expect([questions.asked, questions.failures, questions.times.length]).toEqual([50, {}, 50]);
  expect(bot.complaints).toEqual({});
});

test('hundreds of questions a second stay within what the bot lets one channel ask: each mention is in another', async () => {
  const before = stage.sandbox.requests.length;
  const { drive } = await runStep(stage, 400, 0.5);
  expect(drive).toMatchObject({ asked: 200, failures: {} });
  expect(drive.times).toHaveLength(200);
  const replies = stage.sandbox.requests
    .slice(before)
    .filter(({ method }) => method === 'POST')
    .flatMap(({ path }) => /\/channels\/(\d+)\/messages$/.exec(path)?.[1] ?? []);
  expect(replies.length).toBeGreaterThan(10);
  expect(new Set(replies).size).toBe(replies.length);
});

test('a server that asks hundreds of questions a second is turned away, and all others get their answers', async () => {
  // More than twice what a server may ask in a while: one while may end, and the next begin, in the middle of it.
  const { flood, others, bot } = await runFlood(stage, 800, 1);
  expect(others).toMatchObject({ asked: 50, failures: {} });
  expect(others.times).toHaveLength(50);
  expect(flood.failures['The application did not respond']).toBeGreaterThan(150);
  expect(bot.complaints).toEqual({});
});

test('packs at the limits are read while readers are answered, and those beyond them refused', async () => {
  const article = (text: string) => [{ path: 'a.md', text: `---\ntitle: T\n---\n${text}` }];
  const runs = await runLimits([
    { what: 'small', isRefused: false, makeFiles: () => article('The ferry sails at noon.') },
    { what: 'long', isRefused: true, makeFiles: () => article('The ferry sails. '.repeat(5_000)) },
  ]);
  expect(runs).toMatchObject([
    { what: 'small', drive: { failures: {} }, bot: { reload: { problems: 0 } } },
    { what: 'long', drive: { failures: {} }, bot: { reload: { problems: 1 } } },
  ]);
  expect(runs.every(({ drive, bot }) => drive.times.length > 0 && bot.pause > 0 && bot.peak > 50)).toBe(true);
  expect(areLimitsKept(runs)).toBe(true);
  expect(areLimitsKept(runs.map((run) => ({ ...run, isRefused: !run.isRefused })))).toBe(false);
  expect(formatLimits(runs)).toMatch(/small .* learned .*\n.*long .* refused/);
});
