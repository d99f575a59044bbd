import type { Card } from '../ui/card.ts';
import type { Choice } from '../ui/choices.ts';
import type { Form } from '../ui/form.ts';

/** What a handler returns; the router carries it out. A bare card is a new message. */
export type Response = Card | Change | OpenForm | Removal | Pending | Placement | Choices | Posting | Noted;

/** Edits the component's message. */
export interface Change {
  change: Card;
}

/** Opens a modal; its submission goes to the component in its custom id. */
export interface OpenForm {
  form: Form;
}

/** Deletes the component's message. */
export interface Removal {
  remove: true;
}

/** A private answer that may miss Discord's deadline, so it is deferred. */
export interface Pending {
  pending: () => Promise<Card>;
  /** Takes the place of the component's message. */
  isInPlace?: boolean;
}

/** A message of its own in a channel of the guild; the answer, deferred and ephemeral, says what came of it. */
export interface Placement {
  /** Undefined: where the command was used. A forum gets a new post. */
  channelId: string | undefined;
  /** Of a forum's post. */
  name: string;
  place(guildLocale: string): Card;
  /** If it is not kept, the message is deleted. */
  whenPlaced(message: PlacedMessage, card: Card): Promise<{ isKept: boolean; answer: Card }>;
  whenRefused(refusal: PlacementRefusal): Card;
}

export interface PlacedMessage {
  channelId: string;
  messageId: string;
  url: string;
}

/** A permission in a channel, by which a placement may fail. */
export type Permission = 'view' | 'send' | 'sendInThreads' | 'embed';

/** What the bot, or its user, lacks in the channel; or what Discord says. */
export type PlacementRefusal = { channelId: string } & (
  | { missing: Permission[]; isUser: boolean }
  | { reason: string }
);

/** Autocomplete choices; any other response gives an empty list. */
export interface Choices {
  choices: Choice[];
}

/** A public message, posted at most once; the component's message first says that it is on its way. */
export interface Posting {
  post: Card;
  meanwhile: Card;
  /** The edit once it is posted at this URL. */
  whenPosted(url: string): Card;
  /** The edit if Discord refused it. */
  whenRefused(): Card;
}

/** No change: already done, or under way. */
export interface Noted {
  noted: true;
}
