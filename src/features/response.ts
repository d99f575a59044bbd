import type { Card } from '../ui/card.ts';
import type { Choice } from '../ui/choices.ts';
import type { Form } from '../ui/form.ts';

/** What a handler returns; the router carries it out. A bare card is a new message. */
export type Response = Card | Change | OpenForm | Removal | Pending | Choices | Posting | Noted;

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
}

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
