import { expect, onTestFinished, test } from 'vitest';
import { StartError } from '../../src/app/start-error.ts';
import { placeShards } from '../../src/fleet/place-shards.ts';
import type { Sharding } from '../../src/infra/shard-settings.ts';
import { startSandbox } from '../../src/sandbox/sandbox.ts';

async function place(sharding: Sharding | undefined, shards: number) {
  const sandbox = await startSandbox({ shards, maxConcurrency: 2 });
  onTestFinished(sandbox.stop);
  const { token } = sandbox.createBot({ name: 'Footnote' });
  const placed = await placeShards(sharding, { token, apiUrl: sandbox.url });
  return { placed, asked: sandbox.requests.length };
}

const machine = (count: number | 'auto', perProcess: number) => ({ kind: 'machine', count, perProcess }) as const;

test.for([
  ['nothing is set', undefined, undefined],
  ['it runs a part', { kind: 'part', shards: [1], count: 3 } satisfies Sharding, { shards: [1], count: 3 }],
  ['all fit', machine(3, 3), { shards: [0, 1, 2], count: 3 }],
] satisfies [string, Sharding | undefined, object | undefined][])(
  'the shards run in this process, and Discord is not asked, where %s',
  async ([, sharding, part]) => {
    const { placed, asked } = await place(sharding, 4);
    expect(placed).toMatchObject({ part });
    expect(asked).toBe(0);
  },
);

test('the shards are as many as Discord recommends with auto, in one process where they fit', async () => {
  const one = await place(machine('auto', 4), 4);
  expect(one.placed).toEqual({ part: { shards: [0, 1, 2, 3], count: 4 } });
  const two = await place(machine('auto', 3), 4);
  expect(two.placed).toEqual({ lists: [[0, 1, 2], [3]], count: 4, concurrency: 2 });
});

test('a number of shards that is set holds, whatever Discord recommends', async () => {
  const { placed } = await place(machine(3, 2), 7);
  expect(placed).toEqual({ lists: [[0, 1], [2]], count: 3, concurrency: 2 });
});

test('a wrong token is said so before any process starts, and no new start would help', async () => {
  const sandbox = await startSandbox();
  onTestFinished(sandbox.stop);
  const options = { token: 'a-very-wrong-token', apiUrl: sandbox.url };
  const failure = await placeShards(machine(2, 1), options).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(StartError);
  expect(failure).toMatchObject({
    isFinal: true,
    message: expect.stringMatching(/^Discord does not know this token\./),
  });
  expect(String(failure)).not.toContain('a-very-wrong-token');
});
