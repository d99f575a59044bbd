import type { Card } from '../ui/card.ts';
import type { Wording } from '../words/wording.ts';

export interface Asking {
  user: Person;
  /** The bot's words in the user's language. */
  wording: Wording;
  /** A direct message to the bot, where nobody else is. */
  isDirect: boolean;
  /** Undefined in a direct message or a group. */
  guildId: string | undefined;
}

/** What every command, component and modal says about its user. */
export interface Request extends Asking {
  /** Unique per interaction. */
  id: string;
  user: User;
  /** Whether an answer is ephemeral by default. */
  isPrivate: boolean;
  /** Whether the bot may post publicly here. */
  canSpeak: boolean;
}

export interface User extends Person {
  /** In this channel; never in a direct message. */
  mayManageMessages: boolean;
  /** Only where the bot is a member too. */
  mayManageServer: boolean;
  /** Ids of the user's roles in this guild. */
  roles: string[];
}

/** A slash command with its options. */
export interface SlashRequest extends Request {
  /** Empty without subcommands. */
  subcommand: string;
  /** Empty if the option was left out. */
  text(option: string): string;
  isOn(option: string): boolean;
  /** Undefined if the option was left out. */
  choice(option: string): boolean | undefined;
  number(option: string): number | undefined;
  userOption(option: string): Person | undefined;
  /** The channel's id. */
  channelOption(option: string): string | undefined;
}

/** The option being typed into. */
export interface TypingRequest extends Request {
  /** Empty for a command without. */
  subcommand: string;
  option: string;
  /** Up to 6,000 characters. */
  typed: string;
}

/** A message command; `text` is everything the message says. */
export interface MessageRequest extends Request {
  message: { id: string; channelId: string; author: Person; text: string; link: string };
}

/** A pressed button or a select menu. */
export interface ComponentRequest extends Request {
  /** From the custom id: may be older than the pack, and only Discord vouches for it. */
  args: string[];
  /** A select menu's values; empty for a button. */
  values: string[];
  /** The message the component is on. */
  message: SourceMessage;
}

/** A submitted modal. */
export interface FormRequest extends Request {
  /** From the modal's custom id. */
  args: string[];
  /** The field's value; empty if there is no such field. */
  field(id: string): string;
  /** The message whose component opened the modal. */
  message: SourceMessage | undefined;
}

/** One of the bot's messages, with components. */
export interface SourceMessage {
  id: string;
  /** Ephemeral; what is asked from it stays so. */
  isPrivate: boolean;
  /** Who used the command or component; undefined for a reply to a message. */
  asker: Person | undefined;
  /** Undefined if the asker is unknown. */
  isAsker: boolean | undefined;
  /** Its content, as Discord has it. */
  shown: Required<Pick<Card, 'text' | 'embeds' | 'rows'>>;
}

export interface Person {
  id: string;
  /** The display name: any text, so escape it. */
  name: string;
}
