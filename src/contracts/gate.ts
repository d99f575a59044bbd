/** Keeps one user, channel or guild from taking all the bot's time. */
export interface Gate {
  /** Undefined for who may come in. */
  admit(visit: Visit): Promise<Refusal | undefined>;
}

/** Somebody who wants something of the bot. */
export interface Visit {
  /** Questions of commands and messages are held to a guild's own cooldown; presses and keystrokes only ask more of the same. */
  sort: 'question' | 'message' | 'press' | 'keystroke';
  userId: string;
  guildId?: string | undefined;
  /** Where a message stands. */
  channelId?: string | undefined;
}

export interface Refusal {
  /** The first since somebody was let in: it is told to the user, further ones are not. */
  isFirst: boolean;
  /** Milliseconds until the next may come in. */
  wait: number;
}
