import { make, part } from '../elements.ts';
import { type Page, peopleOf } from '../state.ts';
import type { Intent } from './intent.ts';
import { withNames } from './mentions.ts';

/** Says under the compose box that the bot is told only of what mentions it, as on Discord. */
export function hintAtMention(
  { state: { channel, scene } }: Page,
  content: string,
  sent: Intent | undefined,
  write: (text: string) => void,
): void {
  const { id, name } = scene.bot;
  const isReply = sent?.kind === 'reply' && sent.message.author.id === id && sent.ping && !sent.message.command;
  if (channel.kind === 'direct' || isReply || content.includes(`<@${id}>`)) return;
  const mention = () => {
    hideHint();
    write(`@${name} ${withNames(content, peopleOf(scene))}`);
  };
  part('compose-hint').replaceChildren(
    `${name} reads only messages that mention it. `,
    make('button', { type: 'button', class: 'link', onclick: mention }, `Ask it with @${name}`),
  );
}

export function hideHint(): void {
  part('compose-hint').replaceChildren();
}
