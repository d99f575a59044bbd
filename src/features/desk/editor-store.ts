import type { Deleted } from './cards/forget-card.ts';
import type { GapItem } from './cards/gaps-card.ts';
import type { Settings } from './cards/settings-card.ts';
import type { StoreSize } from './cards/status-card.ts';
import type { Taught } from './taught/taught.ts';
import type { EntryVotes } from './taught/write-votes.ts';

/**
 * What editors see and change of what is kept. All of it rejects with a StoreError, whose message is for them, where it cannot
 * be reached or does not take a value.
 */
export interface EditorStore {
  /** Most asked first; without those marked as done. */
  listGaps(page?: Page): Promise<{ rows: GapItem[]; total: number }>;
  /** False where it is not there any more. */
  markGapDone(id: number): Promise<boolean>;
  /** Weakest entries first. */
  listVotes(page?: Page): Promise<{ rows: EntryVotes[]; total: number }>;
  changeSettings(guildId: string, change: Partial<Settings>): Promise<Settings>;
  /** Returns the draft's id. */
  addDraft(taught: Taught & { guildId: string }): Promise<number>;
  listDrafts(guildId: string): Promise<Draft[]>;
  /** False where the server has none of this id. */
  removeDraft(guildId: string, id: number): Promise<boolean>;
  forgetGuild(guildId: string): Promise<Deleted>;
  measure(): Promise<StoreSize>;
  /** Never rejects. */
  health(): { problem?: string };
}

/** Which part of a list. */
export interface Page {
  limit?: number;
  offset?: number;
}

export interface Draft extends Taught {
  id: number;
}
