import type { PageMessage } from '../../protocol.ts';
import { make, part } from '../elements.ts';

/** What the next message is besides a message. */
export type Intent = { kind: 'reply'; message: PageMessage; ping: boolean } | { kind: 'edit'; message: PageMessage };

/** Shows over the compose box what the next message replies to, or which one is being edited. */
export function showIntent(intent: Intent | undefined, cancel: () => void): void {
  const box = part('context');
  box.hidden = intent === undefined;
  if (!intent) return;
  const close = make('button', { type: 'button', class: 'icon', 'aria-label': 'Cancel', onclick: cancel }, '✕');
  if (intent.kind === 'edit') {
    box.replaceChildren(make('span', { class: 'intent' }, 'Editing your message'), close);
    return;
  }
  const ping = make('input', { type: 'checkbox', checked: intent.ping });
  ping.addEventListener('change', () => {
    intent.ping = ping.checked;
  });
  box.replaceChildren(
    make('span', { class: 'intent' }, 'Replying to ', make('strong', {}, intent.message.author.name)),
    make('label', {}, ping, ' notify'),
    close,
  );
}
