/** A card on the story that an editor placed in a channel, and that follows the story. */
export interface StoryPost {
  guildId: string;
  /** A channel, or a thread. */
  channelId: string;
  messageId: string;
  /** The id of its story, which it keeps; empty if the bot has a single one. */
  story: string;
  /** Fingerprint of the card it shows. */
  shown: string;
}
