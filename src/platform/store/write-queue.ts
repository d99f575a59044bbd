import { setImmediate } from 'node:timers/promises';
import { type InStatement, LibsqlBatchError } from '@libsql/client';
import type { Database } from './database.ts';
import type { Kept, OutageLog } from './outage-log.ts';
import type { Mark } from './voter-key.ts';

/** One thing to keep. */
export interface Write {
  kind: Kept;
  statement: InStatement | ((mark: Mark) => InStatement);
  /** Told once whether it was written. */
  settle?: (isKept: boolean) => void;
}

/** Writes wait here, so that no answer waits for the database. */
export interface WriteQueue {
  add(write: Write): void;
  /** Writes all that waits now; false where it could not. Never throws. */
  flush(): Promise<boolean>;
  /** Flushes, then gives up what could not be written. */
  close(): Promise<void>;
  length(): number;
}

/** About 10 MB at worst; at one unanswered question a second, more than an hour without a database. */
const MOST_WAITING = 5_000;
/** Statements a transaction: a few milliseconds of a local database. */
const BATCH = 200;
/** Milliseconds to gather writes for a common transaction; a reader who votes waits as long for the thanks. */
const GATHER = 100;
/** Milliseconds until the next attempt after a failure, doubled with each, up to the longest. */
const RETRY = 500;
const LONGEST_RETRY = 15_000;

export function makeWriteQueue(database: Database, outage: OutageLog): WriteQueue {
  let waiting: Write[] = [];
  let timer: NodeJS.Timeout | undefined;
  let draining: Promise<boolean> | undefined;
  let retry = RETRY;
  let isClosed = false;

  function drainIn(milliseconds: number): void {
    if (isClosed || timer || draining) return;
    timer = setTimeout(() => void flush(), milliseconds).unref();
  }

  function flush(): Promise<boolean> {
    clearTimeout(timer);
    timer = undefined;
    draining ??= drain().then((isEmpty) => {
      draining = undefined;
      retry = isEmpty ? RETRY : Math.min(retry * 2, LONGEST_RETRY);
      if (waiting.length > 0) drainIn(isEmpty ? GATHER : retry);
      return isEmpty;
    });
    return draining;
  }

  async function drain(): Promise<boolean> {
    while (waiting.length > 0) {
      const batch = waiting.splice(0, BATCH);
      try {
        const mark = await database.mark();
        await database.write(
          batch.map(({ statement }) => (typeof statement === 'function' ? statement(mark) : statement)),
        );
      } catch (error) {
        const refused = findRefused(error);
        if (refused === undefined) {
          waiting = [...batch, ...waiting];
          return false;
        }
        // Tried again, it would keep all others from being written.
        giveUp(batch.splice(refused, 1), 'The database refused what it should keep.');
        waiting = [...batch, ...waiting];
        continue;
      }
      for (const { settle } of batch) settle?.(true);
      await setImmediate();
    }
    return true;
  }

  function giveUp(writes: Write[], why: string): void {
    for (const { kind, settle } of writes) {
      settle?.(false);
      outage.lost(kind, why);
    }
  }

  return {
    add(added) {
      if (isClosed) return giveUp([added], 'The bot is stopping.');
      waiting.push(added);
      if (waiting.length > MOST_WAITING) {
        giveUp(
          waiting.splice(0, waiting.length - MOST_WAITING),
          `More than ${MOST_WAITING} writes wait for the database.`,
        );
      }
      drainIn(GATHER);
    },
    flush,
    async close() {
      isClosed = true;
      await flush();
      giveUp(waiting.splice(0), 'The bot stops while the database cannot be used.');
    },
    length: () => waiting.length,
  };
}

/** Which statement of the batch can never be written, if it was one's own fault. */
function findRefused(error: unknown): number | undefined {
  const cause = error instanceof Error ? error.cause : undefined;
  if (!(cause instanceof LibsqlBatchError)) return undefined;
  return ['SQLITE_CONSTRAINT', 'SQLITE_MISMATCH', 'SQLITE_TOOBIG'].includes(cause.code)
    ? cause.statementIndex
    : undefined;
}
