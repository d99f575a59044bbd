import type { PageMessage } from '../../protocol.ts';
import { make, part } from '../elements.ts';
import type { Page } from '../state.ts';
import { keepAtEnd } from './keep-at-end.ts';
import { openMessageMenu } from './message-menu.ts';
import { renderMessage } from './render-message.ts';
import { showWelcome } from './welcome.ts';

/** The messages of the open channel. */
export interface History {
  /** Shows the open channel from scratch. */
  showAll(): void;
  /** Shows a message, in the place of its earlier state or at the end. */
  put(message: PageMessage): void;
  remove(id: string): void;
  /** Shows how to begin, where there is no message yet. */
  showWelcome(): void;
  /** The newest message of the reader's own, for the arrow key that edits it. */
  lastOwn(): PageMessage | undefined;
  /** What Discord says, to the one who acted, of a command that got no answer. */
  tellFailure(channel: string, failure: string): void;
  tellFailureUnder(message: string, failure: string): void;
}

export interface HistoryActions {
  reply(message: PageMessage): void;
  edit(message: PageMessage): void;
}

/** Discord repeats the author's name after this many milliseconds. */
const SAME_GROUP = 7 * 60_000;

export function openHistory(page: Page, actions: HistoryActions): History {
  const scroller = part('history');
  const list = make('discord-messages', { 'no-background': true });
  part('messages').append(list);
  const render = (message: PageMessage) => {
    const openMenu = (at: { x: number; y: number }, from: HTMLElement) =>
      void openMessageMenu(page, message, { at, from, ...actions });
    return renderMessage(page, message, openMenu);
  };
  const find = (id: string) => list.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"]`);
  const shown = new WeakMap<Element, PageMessage>();
  const view = keepAtEnd(scroller, part('messages'));
  const draw = (message: PageMessage): HTMLElement => {
    const element = render(message);
    shown.set(element, message);
    return element;
  };
  /** A message right after another of its author stands under the same name. */
  const group = (element: Element | null | undefined) => {
    const message = element && shown.get(element);
    const before = element?.previousElementSibling && shown.get(element.previousElementSibling);
    if (message) element.toggleAttribute('message-body-only', before ? continues(message, before) : false);
  };
  const append = (message: PageMessage) => {
    const element = draw(message);
    list.append(element);
    group(element);
  };
  const welcome = () => {
    const { messages, channel } = page.state;
    showWelcome(page, (messages.get(channel.id) ?? []).length === 0);
  };
  moveWithArrows(list);

  return {
    showAll: () => {
      const messages = page.state.messages.get(page.state.channel.id) ?? [];
      list.replaceChildren(...messages.map(draw));
      for (const element of list.children) group(element);
      welcome();
      view.toEnd();
    },
    showWelcome: welcome,
    put: (message) => {
      welcome();
      const earlier = find(message.id);
      if (!earlier) {
        append(message);
        if (message.author.id === page.state.scene.reader.id) view.toEnd();
        return;
      }
      const rendered = draw(message);
      const isFocused = earlier.contains(document.activeElement);
      earlier.replaceWith(rendered);
      group(rendered);
      if (isFocused) rendered.focus();
    },
    remove: (id) => {
      const gone = find(id);
      const neighbour = (gone?.previousElementSibling ?? gone?.nextElementSibling) as HTMLElement | null | undefined;
      if (gone?.contains(document.activeElement)) (neighbour ?? part('text')).focus();
      const next = gone?.nextElementSibling;
      gone?.remove();
      group(next);
    },
    lastOwn: () => {
      const { messages, channel, scene } = page.state;
      return messages.get(channel.id)?.findLast(({ author }) => author.id === scene.reader.id);
    },
    tellFailure: (channel, failure) => {
      if (channel === page.state.channel.id) append(failureMessage(page, channel, failure));
    },
    tellFailureUnder: (message, failure) => {
      const failed = find(message);
      if (!failed) return;
      failed.querySelector('.failed')?.remove();
      failed.append(make('p', { class: 'failed', slot: 'reactions', role: 'alert' }, failure));
    },
  };
}

function continues(message: PageMessage, before: PageMessage): boolean {
  const isOwnTopic = message.replyTo === undefined && message.command === undefined;
  const isSameVoice = message.author.id === before.author.id && message.ephemeral === before.ephemeral;
  return isOwnTopic && isSameVoice && Date.parse(message.at) - Date.parse(before.at) < SAME_GROUP;
}

/** A message that only this page knows of. */
function failureMessage({ state }: Page, channel: string, failure: string): PageMessage {
  const { id, name } = state.scene.bot;
  return {
    id: `local-${Date.now()}`,
    channel,
    author: { id, name, bot: true },
    at: new Date().toISOString(),
    content: '',
    embeds: [],
    components: [],
    files: [],
    reactions: [],
    ephemeral: true,
    thinking: false,
    edited: false,
    mentionsReader: false,
    failure,
  };
}

/** The arrow keys go from message to message. */
function moveWithArrows(list: HTMLElement): void {
  list.addEventListener('keydown', (event) => {
    const current = document.activeElement;
    if (!(current instanceof HTMLElement) || current.parentElement !== list) return;
    const next = { ArrowUp: current.previousElementSibling, ArrowDown: current.nextElementSibling }[event.key];
    if (!(next instanceof HTMLElement)) return;
    event.preventDefault();
    next.focus();
  });
}
