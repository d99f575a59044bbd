/** A user's vote on an answer. */
export interface Vote {
  /** An entry's id, or the place of a sentence without one. */
  entry: string;
  isHelpful: boolean;
  /** What the user expected instead, as written. */
  expectation?: string | undefined;
  userId: string;
  guildId?: string | undefined;
}

/** All votes on one entry. */
export interface EntryVotes {
  entry: string;
  helpful: number;
  notHelpful: number;
  /** The latest ones. */
  expectations: string[];
}

/** A question as asked; only what `Gap` holds is stored. */
export interface AskedGap {
  question: string;
  outcome: GapOutcome;
  /** The id of the nearest entry. */
  nearest?: string | undefined;
  /** Absent outside guilds. Stored as a pseudonym, so that each guild gets a fair share of the room. */
  guildId?: string | undefined;
}

/** An unanswered question, as editors see it. */
export interface Gap {
  id: number;
  /** The form that all askers share. */
  question: string;
  /** As one user asked it. */
  sample: string;
  outcome: GapOutcome;
  nearest?: string;
  count: number;
  /** Milliseconds since 1970, by the computer's clock. */
  lastSeen: number;
}

export type GapOutcome = 'closest' | 'unknown';
