/**
 * What editors see and change of what is kept. All of it rejects with an error whose message is for them, where it cannot be
 * reached or does not take a value.
 */
export interface EditorStore {
  /** Most asked first; without those marked as done. */
  listGaps(page?: Page): Promise<{ rows: Gap[]; total: number }>;
  /** False where it is not there any more. */
  markGapDone(id: number): Promise<boolean>;
  /** Weakest entries first. */
  listVotes(page?: Page): Promise<{ rows: EntryVotes[]; total: number }>;
  changeSettings(guildId: string, change: Partial<Settings>): Promise<Settings>;
  /** Returns the draft's id. */
  addDraft(taught: Omit<Draft, 'id'> & { guildId: string }): Promise<number>;
  listDrafts(guildId: string): Promise<Draft[]>;
  /** False where the server has none of this id. */
  removeDraft(guildId: string, id: number): Promise<boolean>;
  forgetGuild(guildId: string): Promise<{ votes: number; drafts: number }>;
  measure(): Promise<{ gaps: number; openGaps: number; votes: number; drafts: number; bytes?: number }>;
  /** Never rejects. */
  health(): { problem?: string };
}

export interface Page {
  limit?: number;
  offset?: number;
}

export interface Gap {
  id: number;
  /** As one reader put it. */
  sample: string;
  outcome: 'closest' | 'unknown';
  nearest?: string;
  count: number;
  lastSeen: number;
}

export interface EntryVotes {
  entry: string;
  helpful: number;
  notHelpful: number;
  expectations: string[];
}

export interface Draft {
  id: number;
  question: string;
  answer: string;
  quote: string;
}

/** How the bot behaves in one server. */
export interface Settings {
  isOn: boolean;
  /** Channels where it answers mentions. */
  mentionChannels: 'all' | 'none' | string[];
  /** Who may ask; nobody listed: everybody. */
  roles: string[];
  isPrivateByDefault: boolean;
  /** Between two questions of the same reader. */
  cooldownSeconds: number;
  /** A locale of Discord's; null: the reader's own. */
  language: string | null;
  areDraftsLive: boolean;
}
