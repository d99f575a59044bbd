import type { Card } from '../ui/card.ts';
import type { Wording } from '../words/wording.ts';

/** Who asks, in whichever way. */
export interface Asking {
  user: Person;
  /** The bot's own words in the user's language. */
  wording: Wording;
  /** Whether it is asked in a direct message to the bot, where there is nobody else. */
  isDirect: boolean;
  /** The server it is asked in; none in a direct message or a group. */
  guildId: string | undefined;
}

/** What every command, component and form says about who uses it. */
export interface Request extends Asking {
  /** Another one for every use. */
  id: string;
  user: User;
  /** Whether an answer that does not say so itself is for this user alone. */
  isPrivate: boolean;
  /** Whether what the bot says here can be for everybody. */
  canSpeak: boolean;
}

export interface User extends Person {
  /** In this channel; never in a direct message. */
  mayManageMessages: boolean;
  /** Only where the bot is a member of it too. */
  mayManageServer: boolean;
  /** Ids of the roles they have in this server. */
  roles: string[];
}

/** A slash command with what a user filled in. */
export interface SlashRequest extends Request {
  /** Empty for a command without subcommands. */
  subcommand: string;
  /** Empty where the option was left out. */
  text(option: string): string;
  isOn(option: string): boolean;
  /** Yes or no; nothing where the option was left out. */
  choice(option: string): boolean | undefined;
  number(option: string): number | undefined;
  userOption(option: string): Person | undefined;
}

/** The option a user is typing into. */
export interface TypingRequest extends Request {
  option: string;
  /** Up to 6,000 characters. */
  typed: string;
}

/** A command from the menu of a message, anybody's; `text` is all that the message says. */
export interface MessageRequest extends Request {
  message: { id: string; channelId: string; author: Person; text: string; link: string };
}

/** A button that was pressed, or a select menu that was chosen from. */
export interface ComponentRequest extends Request {
  /** From the custom_id, which may be older than the pack and is only as true as Discord's word for it. */
  args: string[];
  /** What was chosen in a select menu; none for a button. */
  values: string[];
  /** The message it stands on. */
  message: SourceMessage;
}

/** A form that was filled in and sent. */
export interface FormRequest extends Request {
  /** From the form's custom_id. */
  args: string[];
  /** What stands in the field with this custom_id; empty where there is none. */
  field(id: string): string;
  /** The message whose component opened the form. */
  message: SourceMessage | undefined;
}

/** A message of the bot's own on which a component stands. */
export interface SourceMessage {
  id: string;
  /** Whether it is seen by this user alone; what is asked from it stays so. */
  isPrivate: boolean;
  /** Who asked for it by a command or a component; nobody where Discord does not say: a reply to a message. */
  asker: Person | undefined;
  /** Whether this user is the asker; unknown where the asker is. */
  isAsker: boolean | undefined;
  /** What it says, as Discord has it. */
  shown: Required<Pick<Card, 'text' | 'embeds' | 'rows'>>;
}

export interface Person {
  id: string;
  /** As the place calls them: anything a person may call themselves, so escape it. */
  name: string;
}
