import type { Clock } from './clock.ts';
import type { Draft, DraftStatus, TaughtEntry } from './drafts.ts';
import type { Forgotten } from './forget-guild.ts';
import type { AskedGap, Gap, GapPage } from './gaps.ts';
import type { StoreLog } from './outage-log.ts';
import type { Page } from './page.ts';
import type { Settings, SettingsChange } from './settings.ts';
import type { StoreSize } from './store-size.ts';
import type { EntryVotes, Vote } from './votes.ts';

export interface StoreOptions {
  /** `file:data/footnote.db`, or the address of a libSQL server. */
  url: string;
  authToken?: string | undefined;
  /** Days after which a gap or a vote is forgotten. */
  retentionDays?: number | undefined;
  /** The key of the readers' marks; without it one is made and kept in the database. */
  voteKey?: string | undefined;
  log: StoreLog;
  /** Other than the machine's own. */
  clock?: Clock;
}

/**
 * What the bot remembers. What readers do never waits and never fails: it is queued. What editors do is done when its promise
 * settles, and rejects with a StoreError, whose message is for them, where the database cannot be used.
 */
export interface Store {
  recordGap(asked: AskedGap): void;
  /** Resolves within two seconds; false where the vote is not written yet, or never will be. Never rejects. */
  recordVote(vote: Vote): Promise<boolean>;
  /** What is known of a guild; the usual settings where nobody changed any. */
  settings(guildId: string): Settings;
  /** The guild's drafts that are not in the pack yet, if they are to answer there. */
  liveDrafts(guildId: string): Draft[];

  listGaps(page?: GapPage): Promise<{ rows: Gap[]; total: number }>;
  markGapDone(id: number, isDone?: boolean): Promise<boolean>;
  listVotes(page?: Page): Promise<{ rows: EntryVotes[]; total: number }>;
  deleteReaderVotes(readerId: string): Promise<number>;
  changeSettings(guildId: string, change: SettingsChange): Promise<Settings>;
  addDraft(taught: TaughtEntry): Promise<number>;
  listDrafts(guildId?: string): Promise<Draft[]>;
  setDraftStatus(guildId: string, id: number, status: DraftStatus): Promise<boolean>;
  removeDraft(guildId: string, id: number): Promise<boolean>;
  /** Deletes all that a guild stored. */
  forgetGuild(guildId: string): Promise<Forgotten>;
  measure(): Promise<StoreSize>;

  /** How it stands, without asking the database. */
  health(): StoreHealth;
  /** What it does by itself twice a minute: see what other processes changed, try whether it can write, forget what is due. Never rejects. */
  tend(): Promise<void>;
  /** Writes all that waits; false where that cannot be done now. Never rejects. */
  flush(): Promise<boolean>;
  /** Flushes and closes; what cannot be written is logged as lost. Never rejects; may be called again. */
  close(): Promise<void>;
}

export interface StoreHealth {
  isUsable: boolean;
  /** Why not, in plain words. */
  problem?: string;
  /** Writes that wait. */
  waiting: number;
  /** Writes given up since the start. */
  lost: number;
}
