/** Keeps one user, channel or guild from using up the bot. */
export interface Gate {
  /** Undefined if admitted. */
  admit(visit: GateRequest): Promise<Refusal | undefined>;
}

/** A request as the flood gate counts it. */
export interface GateRequest {
  /** A guild's cooldown applies to commands and messages; presses and keystrokes do not ask anew. */
  sort: 'question' | 'message' | 'press' | 'keystroke';
  userId: string;
  guildId?: string | undefined;
  /** The message's channel. */
  channelId?: string | undefined;
}

export interface Refusal {
  /** The first refusal since something was admitted: the user is told only about this one. */
  isFirst: boolean;
  /** Milliseconds until the next is admitted. */
  wait: number;
}
