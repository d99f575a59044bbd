import { LibsqlBatchError } from '@libsql/client';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { StoreError } from '../../../src/contracts/store.ts';
import type { Database } from '../../../src/infra/store/database.ts';
import { makeWriteQueue, type Write } from '../../../src/infra/store/write-queue.ts';

const READY = 100;
const gone = new StoreError('unusable', 'gone');

/** A queue on a database that fails as long as it is told to; `transactions` are what was written. */
function makeQueue() {
  const state = { fails: 0, tries: 0 };
  const transactions: string[][] = [];
  const lost: [number, string][] = [];
  const settled: string[] = [];
  const database: Database = {
    read: async () => [],
    mark: async () => (text) => text,
    size: async () => undefined,
    close: async () => {},
    write: async (statements) => {
      state.tries += 1;
      const texts = statements.map(String);
      if (state.fails > 0) {
        state.fails -= 1;
        throw gone;
      }
      const refused = texts.indexOf('bad');
      if (refused >= 0) {
        const cause = new LibsqlBatchError('refused', refused, 'SQLITE_CONSTRAINT');
        throw new StoreError('unusable', 'refused', cause);
      }
      transactions.push(texts);
      return [];
    },
  };
  const clock = { begin: async () => {}, tick: async () => 0, timeAt: (uptime: number) => uptime };
  const outage = {
    failed() {},
    recovered() {},
    lost: (kinds: unknown[], why: string) => void (kinds.length > 0 && lost.push([kinds.length, why])),
    logRemaining() {},
    fileReplaced() {},
    problem: () => undefined,
    totalLost: () => 0,
  };
  const queue = makeWriteQueue(database, clock, outage);
  const add = (text: string, guildId?: string, count = 1) => {
    const write: Write = {
      kind: 'gap',
      happenedAt: 1,
      guildId,
      statements: () => Array.from({ length: count }, () => text),
      settle: (isKept) => void settled.push(`${text} ${isKept}`),
    };
    queue.add(write);
  };
  return { queue, add, state, transactions, lost, settled };
}

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => void vi.useRealTimers());

/** Time passes, and what starts then comes to its end. */
async function pass(milliseconds: number): Promise<void> {
  vi.advanceTimersByTime(milliseconds);
  for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setImmediate(resolve));
}

describe('writes', () => {
  test('are gathered for a moment into one transaction, in their order', async () => {
    const { add, transactions, settled, queue } = makeQueue();
    add('a');
    await pass(READY - 1);
    add('b', '1', 2);
    expect(transactions).toEqual([]);
    expect(queue.length()).toBe(2);
    await pass(1);
    expect(transactions).toEqual([['a', 'b', 'b']]);
    expect(settled).toEqual(['a true', 'b true']);
    expect(queue.length()).toBe(0);
    add('c');
    await pass(READY);
    expect(transactions).toHaveLength(2);
  });

  test('go two hundred at a time', async () => {
    const { add, transactions } = makeQueue();
    for (let at = 0; at < 401; at++) add(`${at}`);
    await pass(READY);
    expect(transactions.map(({ length }) => length)).toEqual([200, 200, 1]);
    expect(transactions.flat()).toEqual(Array.from({ length: 401 }, (_, at) => `${at}`));
  });

  test('are tried again after half a second, then after twice as long each time, up to fifteen seconds', async () => {
    const { add, state, transactions } = makeQueue();
    state.fails = 8;
    add('a');
    await pass(READY);
    for (const wait of [500, 1_000, 2_000, 4_000, 8_000, 15_000, 15_000]) {
      const { tries } = state;
      await pass(wait - 1);
      expect(state.tries).toBe(tries);
      await pass(1);
      expect(state.tries).toBe(tries + 1);
    }
    await pass(15_000);
    expect(transactions).toEqual([['a']]);
    // Once all is well, soon again.
    state.fails = 1;
    add('b');
    await pass(READY);
    await pass(500);
    expect(transactions).toEqual([['a'], ['b']]);
  });

  test('that can never succeed are given up, and the others written', async () => {
    const { add, transactions, lost, settled } = makeQueue();
    add('a', '1', 2);
    add('bad');
    add('c');
    await pass(READY);
    expect(transactions).toEqual([['a', 'a', 'c']]);
    expect(lost).toEqual([[1, 'The database refused what it should keep.']]);
    expect(settled).toEqual(['bad false', 'a true', 'c true']);
  });

  test('that are too many push out the oldest of the guild with the most', async () => {
    const { add, lost, settled, queue } = makeQueue();
    add('first', '1');
    for (let at = 0; at < 4_999; at++) add(`${at}`, '2');
    expect(lost).toEqual([]);
    add('last', '1');
    expect(settled).toEqual(['0 false']);
    expect(lost).toEqual([[1, expect.stringContaining('More than 5000 writes wait')]]);
    expect(queue.length()).toBe(5_000);
    await queue.close();
  });

  test('are written when the queue is closed, or given up, and later ones are not taken', async () => {
    const { add, queue, transactions, settled, lost, state } = makeQueue();
    add('a');
    await queue.close();
    expect(transactions).toEqual([['a']]);
    add('b');
    expect(settled).toEqual(['a true', 'b false']);
    expect(lost).toEqual([[1, 'The bot is stopping.']]);
    const other = makeQueue();
    other.state.fails = 1;
    other.add('c');
    await other.queue.close();
    expect(other.settled).toEqual(['c false']);
    expect(other.lost).toEqual([[1, 'The bot stops while the database cannot be used.']]);
    await pass(20_000);
    expect([state.tries, other.state.tries]).toEqual([1, 1]);
  });

  test('wait for those under way', async () => {
    const { add, queue, transactions } = makeQueue();
    add('a');
    const [one, two] = [queue.flush(), queue.flush()];
    expect(one).toBe(two);
    expect(await one).toBe(true);
    expect(transactions).toEqual([['a']]);
    expect(await queue.flush()).toBe(true);
  });
});

test('a failure of the database as a whole refuses no single write', async () => {
  const { add, state, transactions, settled } = makeQueue();
  state.fails = 1;
  add('a');
  await pass(READY);
  expect(settled).toEqual([]);
  await pass(500);
  expect(transactions).toEqual([['a']]);
});
