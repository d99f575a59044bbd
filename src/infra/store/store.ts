import type { Log } from '../../contracts/log.ts';
import type { Store } from '../../contracts/store.ts';
import type { Clock } from './clock.ts';

export interface StoreOptions {
  /** `file:data/footnote.db`, or the address of a libSQL server. */
  url: string;
  authToken?: string | undefined;
  /** Days after which a gap or a vote is forgotten. */
  retentionDays?: number | undefined;
  /** The key of the users' marks; without it one is made and kept in the database. */
  voteKey?: string | undefined;
  log: Log;
  /** Other than the machine's own. */
  clock?: Clock;
}

/** A store whose database is open, or is tried again and again. */
export interface OpenStore extends Store {
  /** What it does by itself twice a minute: see what other processes changed, try whether it can write, forget what is due. Never rejects. */
  tend(): Promise<void>;
  /** Writes all that waits; false where that cannot be done now. Never rejects. */
  flush(): Promise<boolean>;
  /** Flushes and closes; what cannot be written is logged as lost. Never rejects; may be called again. */
  close(): Promise<void>;
}
