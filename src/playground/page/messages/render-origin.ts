import type { PageMessage } from '../../protocol.ts';
import { avatarOf } from '../avatar.ts';
import { make } from '../elements.ts';
import { plainMarkdown } from '../markdown/plain-markdown.ts';
import type { Page } from '../state.ts';

/** The line over a message: what it replies to, or the command that it answers. */
export function renderOrigin({ names }: Page, { replyTo, command }: PageMessage): HTMLElement | undefined {
  if (replyTo === 'deleted') return make('discord-reply', { slot: 'reply', deleted: true });
  if (replyTo) {
    const { author, content } = replyTo;
    return make(
      'discord-reply',
      { slot: 'reply', author: author.name, avatar: avatarOf(author.name, author.bot), bot: author.bot },
      plainMarkdown(content, names) || 'Click to see the answer',
    );
  }
  if (!command) return undefined;
  const { user, name, kind } = command;
  if (kind === 'slash') {
    return make('discord-command', {
      slot: 'reply',
      author: user.name,
      avatar: avatarOf(user.name, false),
      command: name,
      type: 'slash_command',
    });
  }
  return make(
    'p',
    { slot: 'reply', class: 'used' },
    make('img', { src: avatarOf(user.name, false), alt: '' }),
    make('strong', {}, user.name),
    ' used ',
    make('span', { class: 'mention' }, name),
  );
}
