import { expect } from 'vitest';

/** Below so many milliseconds nobody waits, and the clock tells nothing. */
const UNNOTICED = 100;

/** Milliseconds of processor time, the best of several runs: what else the machine does only ever adds. */
async function timeOf(run: () => unknown, runs: number): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let at = 0; at < runs; at++) {
    const before = process.cpuUsage();
    await run();
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, (user + system) / 1_000);
  }
  return best;
}

/**
 * Expects that four times the input takes about four times as long.
 * @param prepare the work on so many times the smallest input, which is made before the clock starts
 */
export async function expectLinear(prepare: (times: number) => () => unknown, what = ''): Promise<void> {
  const [short, long] = [prepare(1), prepare(4)];
  if ((await timeOf(long, 1)) < UNNOTICED) return;
  // A square would be sixteen times.
  expect(await timeOf(long, 2), what).toBeLessThan(Math.max(12 * (await timeOf(short, 3)), UNNOTICED));
}

/** The same for work on a text that is made of one piece. */
export function expectLinearIn(piece: string, length: number, work: (text: string) => unknown): Promise<void> {
  const prepare = (times: number) => {
    const text = piece.repeat(Math.ceil((length * times) / piece.length));
    return () => work(text);
  };
  return expectLinear(prepare, JSON.stringify(piece));
}
