import { setImmediate } from 'node:timers/promises';
import { type InStatement, LibsqlBatchError } from '@libsql/client';
import type { Database } from './database.ts';
import type { OutageLog, WriteKind } from './outage-log.ts';
import type { StoreClock } from './store-clock.ts';
import type { Mark } from './voter-key.ts';

export interface Write {
  kind: WriteKind;
  /** The guild it comes from, so that none pushes out another's writes; absent outside guilds. */
  guildId?: string | undefined;
  /** The machine's uptime then. */
  happenedAt: number;
  /** `at` is when it happened, in store time. */
  statements: (mark: Mark, at: number) => InStatement[];
  /** Called once with whether it was written. */
  settle?: (isKept: boolean) => void;
}

/** Queued writes, so that no answer waits for the database. */
interface WriteQueue {
  add(write: Write): void;
  /** Writes everything queued; false on failure. Never throws. */
  flush(): Promise<boolean>;
  /** Flushes, then drops what could not be written. */
  close(): Promise<void>;
  length(): number;
}

/** About 10 MB at worst; over an hour without a database, at one unanswered question a second. */
const MOST_WAITING = 5_000;
/** Statements per transaction: a few milliseconds locally. */
const BATCH = 200;
/** Milliseconds to gather writes into one transaction; a vote's thanks wait as long. */
const GATHER = 100;
/** Milliseconds before a retry; doubles up to the longest. */
const RETRY = 500;
const LONGEST_RETRY = 15_000;

export function makeWriteQueue(database: Database, clock: StoreClock, outage: OutageLog): WriteQueue {
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
      if (waiting.length > 0) drainIn(isEmpty ? GATHER : retry);
      retry = isEmpty ? RETRY : Math.min(retry * 2, LONGEST_RETRY);
      return isEmpty;
    });
    return draining;
  }

  async function drain(): Promise<boolean> {
    while (waiting.length > 0) {
      const batch = waiting.splice(0, BATCH);
      let statements: InStatement[][] = [];
      try {
        const mark = await database.mark();
        await clock.begin();
        statements = batch.map((write) => write.statements(mark, clock.timeAt(write.happenedAt)));
        await database.write(statements.flat());
      } catch (error) {
        const refused = findRefused(error, statements);
        if (refused === undefined) {
          waiting = [...batch, ...waiting];
          return false;
        }
        // Retrying it would block all the others.
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
    for (const { settle } of writes) settle?.(false);
    outage.lost(
      writes.map(({ kind }) => kind),
      why,
    );
  }

  return {
    add(added) {
      if (isClosed) return giveUp([added], 'The bot is stopping.');
      waiting.push(added);
      if (waiting.length > MOST_WAITING) {
        giveUp(waiting.splice(oldestOfMost(waiting), 1), `More than ${MOST_WAITING} writes wait for the database.`);
      }
      drainIn(GATHER);
    },
    flush,
    async close() {
      isClosed = true;
      await flush();
      giveUp(waiting.splice(0), 'The bot stops while the database cannot be used.');
      outage.logRemaining();
    },
    length: () => waiting.length,
  };
}

/** Index of the oldest write of the guild with the most. */
function oldestOfMost(waiting: Write[]): number {
  const counts = new Map<string | undefined, number>();
  for (const { guildId } of waiting) counts.set(guildId, (counts.get(guildId) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return waiting.findIndex(({ guildId }) => counts.get(guildId) === most);
}

/** Index of the write that can never succeed, if the failure is one's own fault. */
function findRefused(error: unknown, statements: InStatement[][]): number | undefined {
  const cause = error instanceof Error ? error.cause : undefined;
  if (!(cause instanceof LibsqlBatchError)) return undefined;
  if (!['SQLITE_CONSTRAINT', 'SQLITE_MISMATCH', 'SQLITE_TOOBIG'].includes(cause.code)) return undefined;
  const owners = statements.flatMap((ofWrite, index) => ofWrite.map(() => index));
  return owners[cause.statementIndex];
}
