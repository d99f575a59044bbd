import type { Message } from './message.ts';
import type { Modal } from './modal.ts';

type Content =
  | { kind: 'message' | 'update'; message: Message }
  | { kind: 'modal'; modal: Modal }
  | { kind: 'failure'; failure: string }
  | { kind: 'nothing' };

/** What a reader is shown after acting. Asking for something that was not shown throws, saying what was. */
export class Shown {
  /** "update": the message whose component was used has changed. "nothing": the bot took note and has shown nothing yet. */
  readonly kind: Content['kind'];
  /** The words in which Discord's app tells of a failure. */
  readonly failure?: string;
  readonly #content: Content;

  constructor(content: Content) {
    this.kind = content.kind;
    this.#content = content;
    if (content.kind === 'failure') this.failure = content.failure;
  }

  get message(): Message {
    if ('message' in this.#content) return this.#content.message;
    throw new Error(`Expected a message to be shown; found ${this.#found()}.`);
  }

  get modal(): Modal {
    if ('modal' in this.#content) return this.#content.modal;
    throw new Error(`Expected a modal to be shown; found ${this.#found()}.`);
  }

  #found(): string {
    const content = this.#content;
    if (content.kind === 'failure') return `the failure "${content.failure}"`;
    if (content.kind === 'modal') return `the modal "${content.modal.title}"`;
    return content.kind === 'nothing' ? 'nothing' : `the message "${content.message.content}"`;
  }
}
