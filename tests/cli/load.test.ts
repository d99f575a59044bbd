import { expect, test } from 'vitest';
import { runStep } from '../../src/cli/load/run-load.ts';
import { setStage } from '../../src/cli/load/stage.ts';
import { fixtureFolder, loadFixturePack } from '../helpers/load-fixture-pack.ts';

test('a thousand questions a second stay within what the bot lets one channel ask: each mention is in another', {
  timeout: 60_000,
}, async ({ onTestFinished }) => {
  const stage = await setStage(fixtureFolder('night-market'), await loadFixturePack('night-market'));
  onTestFinished(stage.stop);
  const { drive } = await runStep(stage, 1_000, 0.5);
  expect(drive).toMatchObject({ asked: 500, failures: {} });
  expect(drive.times).toHaveLength(500);
  const replies = stage.sandbox.requests
    .filter(({ method }) => method === 'POST')
    .flatMap(({ path }) => /\/channels\/(\d+)\/messages$/.exec(path)?.[1] ?? []);
  expect(replies.length).toBeGreaterThan(10);
  expect(new Set(replies).size).toBe(replies.length);
});
