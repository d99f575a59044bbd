import type { Opening } from '../pack-news.ts';
import type { Act, Answer, PageChannel, PageMessage, Person, Scene } from '../protocol.ts';
import type { Names } from './markdown/tell-mention.ts';

/** What the page shows now. */
export interface State {
  scene: Scene;
  channel: PageChannel;
  /** Of every channel, oldest first. */
  messages: Map<string, PageMessage[]>;
  /** Channels in which something has come since they were last open. */
  unread: Set<string>;
}

/** What every part of the page can do. */
export interface Page {
  readonly state: State;
  /** What the story is about; undefined before the bot has read it. */
  opening: Opening | undefined;
  send(act: Act): Promise<Answer>;
  /** Shows what came of something: opens a form, or tells what went wrong. */
  show(answer: Answer, where: { channel: string; message?: string }): void;
  names: Names;
}

export function stateOf(scene: Scene, wished: string | undefined): State {
  const channel =
    scene.channels.find(({ name, kind }) => nameOfChannel({ name, kind }) === wished) ?? scene.channels[0];
  if (!channel) throw new Error('The scene has no channel.');
  const messages = new Map(scene.channels.map(({ id }) => [id, [] as PageMessage[]]));
  for (const message of scene.messages) messages.get(message.channel)?.push(message);
  return { scene, channel, messages, unread: new Set() };
}

/** Puts a message in its place: where it stood, or at the end. */
export function keep({ messages }: State, message: PageMessage): void {
  const list = messages.get(message.channel) ?? [];
  const at = list.findIndex(({ id }) => id === message.id);
  if (at < 0) list.push(message);
  else list[at] = message;
  messages.set(message.channel, list);
}

export function forget({ messages }: State, channel: string, id: string): void {
  messages.set(
    channel,
    (messages.get(channel) ?? []).filter((message) => message.id !== id),
  );
}

/** How a channel is written: `#general`, `@Footnote`. */
export function nameOfChannel({ kind, name }: Pick<PageChannel, 'kind' | 'name'>): string {
  return kind === 'direct' ? `@${name}` : kind === 'thread' ? name : `#${name}`;
}

/** Everybody who can be mentioned. */
export function peopleOf({ bot, readers }: Scene): Person[] {
  return [bot, ...readers];
}
