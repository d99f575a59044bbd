import { expect, test } from 'vitest';
import { inTurn } from '../../src/infra/in-turn.ts';
import { runInSlices } from '../../src/infra/run-in-slices.ts';

test('work that is asked for while it runs is done once more after it, however often it was asked for', async () => {
  const ends: (() => void)[] = [];
  let runs = 0;
  const work = inTurn(async () => {
    const run = ++runs;
    await new Promise<void>((end) => ends.push(end));
    return run;
  });
  const first = work();
  await expect.poll(() => runs).toBe(1);
  const later = [work(), work(), work()];
  await new Promise(setImmediate);
  expect(runs).toBe(1);
  ends[0]?.();
  await expect.poll(() => runs).toBe(2);
  ends[1]?.();
  expect(await Promise.all([first, ...later])).toEqual([1, 2, 2, 2]);
});

test('work that failed is done again all the same', async () => {
  let runs = 0;
  const work = inTurn(async () => {
    if (++runs === 1) throw new Error('no luck');
    return runs;
  });
  await expect(work()).rejects.toThrow('no luck');
  expect(await work()).toBe(2);
});

test('long work in steps leaves room for other things, and comes out the same', async () => {
  function* steps(): Generator<undefined, number, undefined> {
    let sum = 0;
    for (let step = 0; step < 40; step++) {
      const end = performance.now() + 2;
      while (performance.now() < end);
      sum += step;
      yield;
    }
    return sum;
  }
  let others = 0;
  const timer = setInterval(() => others++, 1);
  expect(await runInSlices(steps())).toBe(780);
  clearInterval(timer);
  expect(others).toBeGreaterThan(3);
});

test('a step that fails is told', async () => {
  // biome-ignore lint/correctness/useYield: the first step fails
  function* steps(): Generator<undefined, number, undefined> {
    throw new Error('broken');
  }
  await expect(runInSlices(steps())).rejects.toThrow('broken');
});
