import type { PageMessage } from '../../protocol.ts';
import { avatarOf } from '../avatar.ts';
import { make } from '../elements.ts';
import { renderMarkdown } from '../markdown/render-markdown.ts';
import type { Page } from '../state.ts';
import { renderComponents } from './render-components.ts';
import { renderEmbed } from './render-embed.ts';
import { renderFiles } from './render-files.ts';
import { renderOrigin } from './render-origin.ts';

/** Opens a message's menu at a place of the window; the focus goes back to where it was. */
export type OpenMenu = (at: { x: number; y: number }, from: HTMLElement) => void;

/** A message as an element; what it says becomes text nodes and elements of ours, never HTML. */
export function renderMessage(page: Page, message: PageMessage, openMenu: OpenMenu): HTMLElement {
  const { author, at, content, embeds, components, reactions, edited, ephemeral, thinking, mentionsReader, failure } =
    message;
  const isUnfinished = thinking && failure === undefined;
  const element = make(
    'discord-message',
    {
      'data-id': message.id,
      author: author.name,
      avatar: avatarOf(author.name, author.bot),
      bot: author.bot,
      timestamp: tellTime(at),
      edited,
      ephemeral,
      highlight: mentionsReader,
      tabindex: 0,
      role: 'article',
      'aria-label': `${author.name}, ${tellTime(at)}${ephemeral ? ', only you can see this' : ''}`,
    },
    renderOrigin(page, message),
    failure !== undefined && make('p', { class: 'failed' }, failure),
    isUnfinished &&
      make('span', { class: 'thinking' }, make('i'), make('i'), make('i'), ` ${author.name} is thinking…`),
    content !== '' && make('div', { class: 'content' }, renderMarkdown(content, page.names)),
    ...embeds.map((embed) => renderEmbed(embed, page.names)),
    ...renderFiles(page, message),
    components.length > 0 && renderComponents(page, message),
    reactions.length > 0 && reactionsOf(reactions),
    ephemeral && privacyOf(page, message),
    failure === undefined && moreButton(openMenu),
  );
  element.addEventListener('contextmenu', (event) => {
    if (failure !== undefined || (event.target as HTMLElement).closest('a')) return;
    event.preventDefault();
    const box = element.getBoundingClientRect();
    const isByKey = event.clientX === 0 && event.clientY === 0;
    openMenu(isByKey ? { x: box.left + 72, y: box.top + 24 } : { x: event.clientX, y: event.clientY }, element);
  });
  return element;
}

function reactionsOf(reactions: PageMessage['reactions']): HTMLElement {
  const items = reactions.map(({ emoji, count }) => make('li', {}, `${emoji} ${count}`));
  return make('ul', { class: 'reactions', slot: 'reactions', 'aria-label': 'Reactions' }, ...items);
}

function privacyOf(page: Page, message: PageMessage): HTMLElement {
  const dismiss = () => {
    if (message.id.startsWith('local-')) return document.querySelector(`[data-id="${message.id}"]`)?.remove();
    return page.send({ act: 'delete', channel: message.channel, message: message.id });
  };
  return make(
    'p',
    { class: 'private', slot: 'thread' },
    make('span', { 'aria-hidden': 'true' }, '◉ '),
    'Only you can see this · ',
    make('button', { type: 'button', class: 'link', onclick: () => void dismiss() }, 'Dismiss message'),
  );
}

function moreButton(openMenu: OpenMenu): HTMLElement {
  const button: HTMLElement = make(
    'button',
    {
      type: 'button',
      class: 'more',
      slot: 'reactions',
      'aria-haspopup': 'menu',
      'aria-label': 'Message menu',
      onclick: () => {
        const { left, bottom } = button.getBoundingClientRect();
        openMenu({ x: left, y: bottom }, button);
      },
    },
    '⋯',
  );
  return button;
}

/** `Today at 14:03`, with the date before it for another day. */
function tellTime(at: string): string {
  const moment = new Date(at);
  const clock = new Intl.DateTimeFormat(undefined, { timeStyle: 'short' }).format(moment);
  const isToday = moment.toDateString() === new Date().toDateString();
  return isToday
    ? `Today at ${clock}`
    : `${new Intl.DateTimeFormat(undefined, { dateStyle: 'short' }).format(moment)} ${clock}`;
}
