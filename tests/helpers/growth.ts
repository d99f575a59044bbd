import { expect } from 'vitest';

/** Below so many milliseconds nobody waits, and the clock tells nothing. */
const UNNOTICED = 100;

/** The short work is cheap to time again; more rounds than the most change no verdict. */
const ROUNDS = { least: 3, most: 8 };

/** Milliseconds of processor time. */
async function timeOf(run: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

/**
 * Expects that four times the input takes about four times as long, each at its best of the turns it needs: what else the machine
 * does only ever adds.
 * @param prepare the work on so many times the smallest input, which is made before the clock starts
 */
export async function expectLinear(prepare: (times: number) => () => unknown, what = ''): Promise<void> {
  const [short, long] = [prepare(1), prepare(4)];
  const best = { short: Number.POSITIVE_INFINITY, long: await timeOf(long) };
  if (best.long < UNNOTICED) return;
  // A square would be sixteen times.
  const limit = () => Math.max(12 * best.short, UNNOTICED);
  for (let round = 0; round < ROUNDS.least || (round < ROUNDS.most && best.long >= limit()); round++) {
    best.short = Math.min(best.short, await timeOf(short));
    if (best.long >= limit()) best.long = Math.min(best.long, await timeOf(long));
  }
  expect(best.long, what).toBeLessThan(limit());
}

/** The same for work on a text that is made of one piece. */
export function expectLinearIn(piece: string, length: number, work: (text: string) => unknown): Promise<void> {
  const prepare = (times: number) => {
    const text = piece.repeat(Math.ceil((length * times) / piece.length));
    return () => work(text);
  };
  return expectLinear(prepare, JSON.stringify(piece));
}
