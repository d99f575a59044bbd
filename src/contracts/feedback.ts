/** A user's verdict on an answer. */
export interface Vote {
  /** An entry's id, or the place of a bare sentence. */
  entry: string;
  isHelpful: boolean;
  /** What the user expected instead, as written. */
  expectation?: string | undefined;
  userId: string;
  guildId?: string | undefined;
}

/** What users thought of one entry. */
export interface EntryVotes {
  entry: string;
  helpful: number;
  notHelpful: number;
  /** The latest ones. */
  expectations: string[];
}

/** A question as a user asked it; nothing of it is kept but what `Gap` holds. */
export interface AskedGap {
  question: string;
  outcome: GapOutcome;
  /** The id of the nearest entry. */
  nearest?: string | undefined;
  /** Where it was asked; absent outside of guilds. Kept as a mark, so that each guild has a fair share of the room. */
  guildId?: string | undefined;
}

/** A question that the pack did not answer, as an editor sees it. */
export interface Gap {
  id: number;
  /** As all who asked it have in common. */
  question: string;
  /** As one of those who asked put it. */
  sample: string;
  outcome: GapOutcome;
  nearest?: string;
  count: number;
  /** Milliseconds since 1970, as the computer's clock had it. */
  lastSeen: number;
}

export type GapOutcome = 'closest' | 'unknown';
