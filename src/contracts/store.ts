import type { Draft, Taught } from './draft.ts';
import type { AskedGap, EntryVotes, Gap, Vote } from './feedback.ts';
import type { Settings, SettingsChange } from './settings.ts';
import type { StoryPost } from './story-post.ts';

/**
 * What the bot stores. Users' actions never wait or fail: they are queued. Editors' actions are done when the promise
 * resolves; it rejects with a StoreError, worded for them, if the database fails.
 */
export interface Store {
  /** A question without a direct answer in the story. */
  recordGap(asked: AskedGap): void;
  /** Resolves within two seconds; false if the vote is not written yet, or never will be. Never rejects. */
  recordVote(vote: Vote): Promise<boolean>;
  /** A guild's settings; the defaults if never changed. */
  settings(guildId: string): Settings;
  /** The guild's drafts outside the pack, if they are live there. */
  liveDrafts(guildId: string): Draft[];
  /** The cards placed in the guild, oldest first. */
  posts(guildId: string): StoryPost[];

  /** Most asked first, without those done. */
  listGaps(page?: Page): Promise<{ rows: Gap[]; total: number }>;
  /** False if it is gone. */
  markGapDone(id: number): Promise<boolean>;
  /** Weakest entries first. */
  listVotes(page?: Page): Promise<{ rows: EntryVotes[]; total: number }>;
  /** Returns how many votes there were. */
  deleteUserVotes(userId: string): Promise<number>;
  changeSettings(guildId: string, change: SettingsChange): Promise<Settings>;
  /** Returns the draft's id. */
  addDraft(taught: Taught & { guildId: string }): Promise<number>;
  /** Of all guilds by default. */
  listDrafts(guildId?: string): Promise<Draft[]>;
  /** False if the guild has no such draft. */
  removeDraft(guildId: string, id: number): Promise<boolean>;
  /** Adds a placed card, or what it shows now. */
  keepPost(post: StoryPost): Promise<void>;
  forgetPost(messageId: string): Promise<void>;
  /** Deletes all of a guild's data. */
  forgetGuild(guildId: string): Promise<Forgotten>;
  measure(): Promise<StoreSize>;

  /** Its state, without asking the database. */
  health(): StoreHealth;
}

/** What is stored of all stories. A bot with a single one uses no more. */
export interface StoreOfAll extends Store {
  /** With the questions, votes and drafts of one story; the rest is the guilds'. */
  ofStory(story: string): Store;
  /**
   * Gives what a bot with a single story had stored to the one of several that it belongs to.
   * @param chooseOwner returns a story's id, by the entries that it is about
   */
  handOver(chooseOwner: (entries: string[]) => string): Promise<void>;
}

export interface StoreHealth {
  isUsable: boolean;
  /** Why not, in plain English. */
  problem?: string;
  /** Queued writes. */
  waiting: number;
  /** Writes given up since the start. */
  lost: number;
}

/** A part of a list. */
export interface Page {
  /** Default 25, a select menu's maximum. */
  limit?: number;
  offset?: number;
}

/** How much is stored, for all guilds together. */
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

/** How much of a guild's data was deleted. */
export interface Forgotten {
  /** Unanswered questions asked nowhere else. */
  questions: number;
  votes: number;
  drafts: number;
  hadSettings: boolean;
}

/** Why the store failed, in plain English for hosts and editors. */
export class StoreError extends Error {
  override name = 'StoreError';
  /** `damaged`, `newer` and `refused` last until someone acts; `unusable` may pass; `invalid` is the caller's value. */
  readonly reason: 'damaged' | 'newer' | 'refused' | 'unusable' | 'invalid';

  constructor(reason: StoreError['reason'], message: string, cause?: unknown) {
    super(message, { cause });
    this.reason = reason;
  }
}
