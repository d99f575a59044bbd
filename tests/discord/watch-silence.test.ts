import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { watchSilence } from '../../src/discord/watch-silence.ts';

const MINUTE = 60_000;
const PATIENCE = { reconnectAfter: 3 * MINUTE, giveUpAfter: 5 * MINUTE };

beforeEach(() => {
  vi.useFakeTimers();
  return () => void vi.useRealTimers();
});
afterEach(() => vi.clearAllTimers());

/** Two shards, which are heard whenever the test says so. */
function watch() {
  const signs = new Map([
    [0, 1],
    [1, 1],
  ]);
  const ends: ((isNew: boolean) => void)[] = [];
  const giveUp = vi.fn();
  const reconnect = () => new Promise<boolean>((resolve) => ends.push(resolve));
  const watching = watchSilence(() => new Map(signs), PATIENCE, { reconnect, giveUp });
  const hear = (...shards: number[]) => {
    for (const shard of shards) signs.set(shard, (signs.get(shard) ?? 0) + 1);
  };
  const waitMinutes = (minutes: number) => vi.advanceTimersByTimeAsync(minutes * MINUTE);
  return { ...watching, ends, giveUp, hear, waitMinutes };
}

describe('Discord', () => {
  test('is connected to anew after three minutes of silence, and not before', async () => {
    const { ends, silence, waitMinutes } = watch();
    await waitMinutes(2.9);
    expect([ends.length, silence() > 2 * MINUTE]).toEqual([0, true]);
    await waitMinutes(0.1);
    expect(ends).toHaveLength(1);
  });

  test('is left alone while every shard is heard', async () => {
    const { ends, hear, silence, waitMinutes } = watch();
    for (let times = 0; times < 20; times++) {
      hear(0, 1);
      await waitMinutes(1);
    }
    expect(ends).toEqual([]);
    expect(silence()).toBeLessThanOrEqual(MINUTE);
  });

  test('is silent where one shard is, and its silence starts anew once that is heard', async () => {
    const { ends, hear, silence, waitMinutes } = watch();
    for (let times = 0; times < 8; times++) {
      hear(0);
      await waitMinutes(0.25);
    }
    expect(silence()).toBe(2 * MINUTE);
    hear(1);
    await waitMinutes(0.25);
    expect(silence()).toBeLessThan(MINUTE);
    expect(ends).toEqual([]);
  });

  test('is connected to one try at a time, again and again, and given up once after five minutes', async () => {
    const { ends, giveUp, waitMinutes } = watch();
    await waitMinutes(3.5);
    expect(ends).toHaveLength(1);
    ends[0]?.(false);
    await waitMinutes(0.5);
    expect(ends).toHaveLength(2);
    expect(giveUp).not.toHaveBeenCalled();
    await waitMinutes(10);
    expect(giveUp).toHaveBeenCalledTimes(1);
    expect(ends).toHaveLength(2);
  });

  test('has its silence start at nothing with a new connection', async () => {
    const { ends, giveUp, silence, waitMinutes } = watch();
    await waitMinutes(3);
    ends[0]?.(true);
    await waitMinutes(0);
    expect(silence()).toBe(0);
    await waitMinutes(2.9);
    expect([ends.length, giveUp.mock.calls.length]).toEqual([1, 0]);
  });

  test('is no longer watched once that is stopped', async () => {
    const { ends, giveUp, stop, waitMinutes } = watch();
    stop();
    await waitMinutes(20);
    expect([ends.length, giveUp.mock.calls.length]).toEqual([0, 0]);
  });
});
