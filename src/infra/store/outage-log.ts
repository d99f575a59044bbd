import type { Log } from '../../contracts/log.ts';
import type { StoreError } from '../../contracts/store.ts';

/** Logs database failures: at once if someone has to act, soon if they may pass, then once a minute; and the recovery. */
export interface OutageLog {
  failed(error: StoreError, access: Access): void;
  /** An access worked; a read does not end a failure to write, as on a full disk. */
  recovered(access: Access): void;
  /** Writes were given up. */
  lost(kinds: WriteKind[], why: string): void;
  /** Logs losses not logged yet. */
  logRemaining(): void;
  /** The database's name now points to another file. */
  fileReplaced(name: string): void;
  /** The last failure, while it lasts. */
  problem(): StoreError | undefined;
  /** Writes lost since the start. */
  totalLost(): number;
}

export type Access = 'read' | 'write';

/** What users leave behind. */
export type WriteKind = 'gap' | 'vote';

const MINUTE = 60_000;
/** Shorter failures, such as another process's lock, are not logged. */
const LOG_AFTER = 2_000;

/** @param now the time in milliseconds */
export function makeOutageLog(log: Log, now: () => number): OutageLog {
  let problem: StoreError | undefined;
  let isOfWrites = false;
  let since = 0;
  let loggedAt = Number.NEGATIVE_INFINITY;
  let total = 0;
  const lost = { gap: 0, vote: 0 };

  function logAtMostOnceAMinute(why: string, level: 'warn' | 'error' = 'warn'): void {
    // A clock set back counts as a minute passed.
    if (Math.abs(now() - loggedAt) < MINUTE) return;
    loggedAt = now();
    log[level](
      { lostGaps: lost.gap, lostVotes: lost.vote },
      `${why} Answers go on; unanswered questions and votes wait, and the oldest are lost when too many do.`,
    );
    lost.gap = 0;
    lost.vote = 0;
  }

  return {
    failed(error, access) {
      if (!problem) since = now();
      isOfWrites = access === 'write' || (problem !== undefined && isOfWrites);
      problem = error;
      if (error.reason !== 'unusable') logAtMostOnceAMinute(error.message, 'error');
      else if (Math.abs(now() - since) >= LOG_AFTER) logAtMostOnceAMinute(error.message);
    },
    recovered(access) {
      if (!problem || (isOfWrites && access === 'read')) return;
      problem = undefined;
      if (loggedAt < since) return;
      loggedAt = Number.NEGATIVE_INFINITY;
      const seconds = Math.max(0, Math.round((now() - since) / 1000));
      log.info({ seconds, lostGaps: lost.gap, lostVotes: lost.vote }, 'the database can be used again');
      lost.gap = 0;
      lost.vote = 0;
    },
    lost(kinds, why) {
      if (kinds.length === 0) return;
      for (const kind of kinds) lost[kind] += 1;
      total += kinds.length;
      logAtMostOnceAMinute(why);
    },
    logRemaining() {
      if (lost.gap + lost.vote === 0) return;
      loggedAt = Number.NEGATIVE_INFINITY;
      logAtMostOnceAMinute('The bot has stopped.');
    },
    fileReplaced(name) {
      log.error(
        {},
        `The database ${name} was deleted, replaced or emptied while in use: it is opened anew, or begun anew.`,
      );
    },
    problem: () => problem,
    totalLost: () => total,
  };
}
