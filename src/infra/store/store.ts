import type { Log } from '../../contracts/log.ts';
import type { StoreOfAll } from '../../contracts/store.ts';
import type { Clock } from './clock.ts';

export interface StoreOptions {
  /** `file:data/footnote.db`, or a libSQL server's address. */
  url: string;
  authToken?: string | undefined;
  /** Days until a gap or a vote is deleted. */
  retentionDays?: number | undefined;
  /** Key for users' pseudonyms; without it, one is generated and stored in the database. */
  voteKey?: string | undefined;
  log: Log;
  /** Default: the machine's. */
  clock?: Clock;
}

/** A store whose database is open, or is retried. */
export interface OpenStore extends StoreOfAll {
  /** The periodic work, twice a minute: load other processes' changes, test that writing works, delete what is due. Never rejects. */
  maintain(): Promise<void>;
  /** Writes everything queued; false if that fails now. Never rejects. */
  flush(): Promise<boolean>;
  /** Flushes and closes; logs what could not be written. Never rejects; may be called again. */
  close(): Promise<void>;
}
