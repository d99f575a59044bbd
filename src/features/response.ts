import type { Card } from '../ui/card.ts';
import type { Choice } from '../ui/choices.ts';
import type { Form } from '../ui/form.ts';

/** What a handler answers with; the router does it. A bare card is a new message. */
export type Response = Card | Change | OpenForm | Removal | Pending | Choices | Posting | Noted;

/** The message that the component stands on becomes this. */
export interface Change {
  change: Card;
}

/** A form opens before the user; what they send comes back to the component that the form's custom_id names. */
export interface OpenForm {
  form: Form;
}

/** The message that the component stands on goes away. */
export interface Removal {
  remove: true;
}

/** A private answer that may take longer than Discord waits: the user sees meanwhile that it is on its way. */
export interface Pending {
  pending: () => Promise<Card>;
}

/** What is offered to a user who is typing; to them, any other response is an empty list. */
export interface Choices {
  choices: Choice[];
}

/** A message for everybody, posted at most once: the one that the component stands on says first that it is under way. */
export interface Posting {
  post: Card;
  meanwhile: Card;
  /** What it becomes once the other is there, under this address. */
  posted(url: string): Card;
  /** What it becomes where Discord did not take the other. */
  notPosted(): Card;
}

/** Nothing changes: what the press asks for is done already, or under way. */
export interface Noted {
  noted: true;
}
