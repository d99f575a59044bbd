import type { PageChannel } from '../protocol.ts';
import { make, part } from './elements.ts';
import type { State } from './state.ts';

const SIGNS: Record<PageChannel['kind'], string> = { text: '#', thread: '↳', direct: '@' };

/** The list of channels, the open one marked. */
export function showChannels({ scene, channel, unread }: State, open: (id: string) => void): void {
  const entry = ({ id, name, kind }: PageChannel) =>
    make(
      'li',
      {},
      make(
        'button',
        {
          type: 'button',
          class: `channel kind-${kind}${unread.has(id) ? ' unread' : ''}`,
          'aria-current': id === channel.id && 'page',
          onclick: () => open(id),
        },
        make('span', { class: 'sign', 'aria-hidden': 'true' }, SIGNS[kind]),
        name,
        unread.has(id) && make('span', { class: 'hidden' }, ', unread'),
      ),
    );
  const group = (title: string, kinds: PageChannel['kind'][]) => [
    make('h2', {}, title),
    make('ul', {}, ...scene.channels.filter(({ kind }) => kinds.includes(kind)).map(entry)),
  ];
  part('channels').replaceChildren(
    ...group('Text channels', ['text', 'thread']),
    ...group('Direct messages', ['direct']),
  );
}
