import type { Draft, Taught } from './draft.ts';
import type { AskedGap, EntryVotes, Gap, Vote } from './feedback.ts';
import type { Settings, SettingsChange } from './settings.ts';

/**
 * What the bot remembers. What users do never waits and never fails: it is queued. What editors do is done when its promise
 * settles, and rejects with a StoreError, whose message is for them, where the database cannot be used.
 */
export interface Store {
  /** A question the story does not answer, or not directly. */
  recordGap(asked: AskedGap): void;
  /** Resolves within two seconds; false where the vote is not written yet, or never will be. Never rejects. */
  recordVote(vote: Vote): Promise<boolean>;
  /** What is set for a guild; the defaults where nobody changed any. */
  settings(guildId: string): Settings;
  /** The guild's drafts that are not in the pack yet, if they are to answer there. */
  liveDrafts(guildId: string): Draft[];

  /** Most asked first; without those marked as done. */
  listGaps(page?: Page): Promise<{ rows: Gap[]; total: number }>;
  /** False where it is not there any more. */
  markGapDone(id: number): Promise<boolean>;
  /** Weakest entries first. */
  listVotes(page?: Page): Promise<{ rows: EntryVotes[]; total: number }>;
  /** Returns how many there were. */
  deleteUserVotes(userId: string): Promise<number>;
  changeSettings(guildId: string, change: SettingsChange): Promise<Settings>;
  /** Returns the draft's id. */
  addDraft(taught: Taught & { guildId: string }): Promise<number>;
  /** Of all guilds where none is named. */
  listDrafts(guildId?: string): Promise<Draft[]>;
  /** False where the guild has none of this id. */
  removeDraft(guildId: string, id: number): Promise<boolean>;
  /** Deletes all that a guild stored. */
  forgetGuild(guildId: string): Promise<Forgotten>;
  measure(): Promise<StoreSize>;

  /** How it stands, without asking the database. */
  health(): StoreHealth;
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

/** Which part of a list. */
export interface Page {
  /** Default 25, as many as a select menu of Discord holds. */
  limit?: number;
  offset?: number;
}

/** How much is kept, all guilds together. */
export interface StoreSize {
  gaps: number;
  openGaps: number;
  votes: number;
  drafts: number;
  /** Guilds with settings of their own. */
  guilds: number;
  /** On this machine's disk; absent for a remote database. */
  bytes?: number;
}

/** How much of a guild's was deleted. */
export interface Forgotten {
  /** Unanswered questions that were asked nowhere else. */
  questions: number;
  votes: number;
  drafts: number;
  hadSettings: boolean;
}

/** Why the store cannot do something, in plain words for whoever hosts the bot or sits at the desk. */
export class StoreError extends Error {
  override name = 'StoreError';
  /** `damaged`, `newer` and `refused` last until somebody acts; `unusable` may pass by itself; `invalid` is the caller's value. */
  readonly reason: 'damaged' | 'newer' | 'refused' | 'unusable' | 'invalid';

  constructor(reason: StoreError['reason'], message: string, cause?: unknown) {
    super(message, { cause });
    this.reason = reason;
  }
}
