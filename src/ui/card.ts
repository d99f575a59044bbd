import type { APIActionRowComponent, APIComponentInMessageActionRow, APIEmbed } from 'discord-api-types/v10';

/** What the bot says, before anyone decides where it is said: plain Discord JSON. */
export interface Card {
  /** What sort of thing is said; for the log, which never holds what was said. */
  kind: CardKind;
  text?: string;
  embeds?: APIEmbed[];
  rows?: Row[];
  /** Sent along; read by people and by tools. */
  files?: CardFile[];
  /**
   * Only the user who asked should see it, where Discord can do that. What is asked from a private answer is private too,
   * unless this is `false`.
   */
  quiet?: boolean;
}

export type CardKind =
  | 'about'
  | 'answered'
  | 'article'
  | 'checked'
  | 'closest'
  | 'context'
  | 'desk'
  | 'facts'
  | 'failed'
  | 'help'
  | 'quiz'
  | 'refused'
  | 'shared'
  | 'stale'
  | 'talk'
  | 'thanks'
  | 'unknown'
  | 'waiting';

/** A text file. Discord takes ten with a message, of up to 10 MiB each. */
export interface CardFile {
  name: string;
  text: string;
}

export type Row = APIActionRowComponent<APIComponentInMessageActionRow>;
