import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { PackError, StartError } from '../../src/app/start-error.ts';
import type { ProcessEnd } from '../../src/discord/shard-processes.ts';
import { exitCodeOf } from '../../src/fleet/join-fleet.ts';
import { keepMember } from '../../src/fleet/member.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A process that ends, and gets ready, when the test says so. */
function keep() {
  const starts: Record<string, string>[] = [];
  const told: { id: number; ask?: string }[] = [];
  let hear: (message: unknown) => void = () => {};
  let end: (end: ProcessEnd) => void = () => {};
  const giveUp = vi.fn();
  const member = keepMember(
    {
      shards: [2, 3],
      start: (settings = {}) => starts.push(settings),
      send: (message) => void told.push(message as { id: number }),
      kill() {},
      onMessage: (listener) => {
        hear = listener;
      },
      onEnd: (listener) => {
        end = listener;
      },
    },
    { answers: {}, settingsAgain: { STALE: 'hide' }, log: { info() {}, warn() {} }, giveUp },
  );
  return {
    member,
    starts,
    told,
    giveUp,
    getsReady: () => hear({ id: 1, ask: 'ready' }),
    ends: (code: number | null = 1) => end({ code, signal: null }),
  };
}

const codeOf = (error: Error) => exitCodeOf(error);
const BROKEN_PACK = codeOf(new PackError([]));
const WRONG_TOKEN = codeOf(new StartError('Discord does not know this token.', true));

describe('a process of a fleet that ends', () => {
  test('is started again after a second, and each time it fails at once after twice as long, up to a minute', () => {
    const { member, starts, ends } = keep();
    void member.start();
    for (const seconds of [1, 2, 4, 8, 16, 32, 60, 60]) {
      const before = starts.length;
      ends();
      vi.advanceTimersByTime(seconds * 1_000 - 1);
      expect(starts).toHaveLength(before);
      vi.advanceTimersByTime(1);
      expect(starts).toHaveLength(before + 1);
    }
  });

  test('is started again after a second where it ran well for a minute before', () => {
    const { member, starts, ends, getsReady } = keep();
    void member.start();
    ends();
    vi.advanceTimersByTime(1_000);
    ends();
    vi.advanceTimersByTime(2_000);
    getsReady();
    vi.advanceTimersByTime(60_000);
    ends();
    vi.advanceTimersByTime(1_000);
    expect(starts).toHaveLength(4);
  });

  test('gets the settings for another start only once it has been ready', async () => {
    const { member, starts, ends, getsReady } = keep();
    const ready = member.start();
    ends();
    vi.advanceTimersByTime(1_000);
    getsReady();
    await ready;
    ends();
    vi.advanceTimersByTime(2_000);
    expect(starts).toEqual([{}, {}, { STALE: 'hide' }]);
  });

  test.for([
    ['a setting that nobody but its host can mend', WRONG_TOKEN, false, true],
    ['the same once it has been ready', WRONG_TOKEN, true, true],
    ['a broken pack', BROKEN_PACK, false, true],
    ['a pack that broke while it ran', BROKEN_PACK, true, false],
    ['a Discord that cannot be reached', codeOf(new StartError('Discord cannot be reached.', false)), false, false],
    ['a fault', codeOf(new TypeError()), false, false],
    ['a signal', null, false, false],
  ] as const)('by %s: no new start would help', ([, code, wasReady, isFinal]) => {
    const { member, starts, ends, getsReady, giveUp } = keep();
    void member.start();
    if (wasReady) getsReady();
    ends(code);
    vi.advanceTimersByTime(1_000);
    expect(giveUp).toHaveBeenCalledTimes(isFinal ? 1 : 0);
    expect(starts).toHaveLength(isFinal ? 1 : 2);
  });
});

describe('a process of a fleet that is stopped', () => {
  test('is asked to end, waited for, and not started again', async () => {
    const { member, starts, told, ends } = keep();
    void member.start();
    const stopped = member.stop();
    expect(told).toMatchObject([{ ask: 'stop' }]);
    ends(0);
    await stopped;
    vi.advanceTimersByTime(100_000);
    expect(starts).toHaveLength(1);
  });

  test('while it waits for its next start is not started, nor waited for', async () => {
    const { member, starts, ends } = keep();
    void member.start();
    ends();
    await member.stop();
    vi.advanceTimersByTime(100_000);
    void member.start();
    expect(starts).toHaveLength(1);
  });
});
