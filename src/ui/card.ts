import type { APIActionRowComponent, APIComponentInMessageActionRow, APIEmbed } from 'discord-api-types/v10';

/** A message of the bot before it is known where it goes: plain Discord JSON. */
export interface Card {
  /** Such as `answered`: for the log, which never holds the text. */
  kind: string;
  text?: string;
  embeds?: APIEmbed[];
  rows?: Row[];
  /** Attachments, for people and tools. */
  files?: CardFile[];
  /** Ephemeral where Discord can do that. Unless this is `false`, what is asked from a private answer is private too. */
  quiet?: boolean;
  /** As an answer to a message: this emoji below it instead of the card; empty: nothing at all. */
  reaction?: string;
}

/** A text file. Discord allows ten a message, of up to 10 MiB each. */
export interface CardFile {
  name: string;
  text: string;
}

export type Row = APIActionRowComponent<APIComponentInMessageActionRow>;
