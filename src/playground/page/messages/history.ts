import type { PageMessage } from '../../protocol.ts';
import { make, part } from '../elements.ts';
import type { Page } from '../state.ts';
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

/** Nearer to the end than this counts as reading the newest. */
const NEAR_END = 120;

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
  const toEnd = () => requestAnimationFrame(() => scroller.scrollTo({ top: scroller.scrollHeight }));
  const append = (element: HTMLElement) => {
    const isAtEnd = scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < NEAR_END;
    list.append(element);
    if (isAtEnd) toEnd();
  };
  moveWithArrows(list);

  return {
    showAll: () => {
      const messages = page.state.messages.get(page.state.channel.id) ?? [];
      list.replaceChildren(...messages.map(render));
      showWelcome(page, messages.length === 0);
      toEnd();
    },
    put: (message) => {
      showWelcome(page, false);
      const earlier = find(message.id);
      const rendered = render(message);
      if (!earlier) return append(rendered);
      const isFocused = earlier.contains(document.activeElement);
      earlier.replaceWith(rendered);
      if (isFocused) rendered.focus();
    },
    remove: (id) => {
      const gone = find(id);
      const neighbour = (gone?.previousElementSibling ?? gone?.nextElementSibling) as HTMLElement | null | undefined;
      if (gone?.contains(document.activeElement)) (neighbour ?? part('text')).focus();
      gone?.remove();
    },
    lastOwn: () => {
      const { messages, channel, scene } = page.state;
      return messages.get(channel.id)?.findLast(({ author }) => author.id === scene.reader.id);
    },
    tellFailure: (channel, failure) => {
      if (channel === page.state.channel.id) append(render(failureMessage(page, channel, failure)));
    },
    tellFailureUnder: (message, failure) => {
      const shown = find(message);
      if (!shown) return;
      shown.querySelector('.failed')?.remove();
      shown.append(make('p', { class: 'failed', slot: 'reactions', role: 'alert' }, failure));
    },
  };
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
