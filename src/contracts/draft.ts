/** An entry as an editor teaches it at the desk. */
export interface Taught {
  question: string;
  /** Other ways to ask it, a line each. */
  also?: string;
  answer: string;
  /** Words of the article; several quotes stand on a line each. */
  quote: string;
}

/** A taught entry of a guild, not yet in the pack. */
export interface Draft extends Taught {
  id: number;
  guildId: string;
  /** Absent if the bot has a single story. */
  story?: string;
}
