import { make, part } from './elements.ts';

/** Something that is wrong until it is right again. */
export interface Notice {
  text: string;
  action?: { label: string; run(): void };
}

const notices = new Map<string, Notice>();

/** Shows a notice over the messages under a name, or takes that one away. */
export function showBanner(name: 'connection' | 'bot' | 'pack', notice?: Notice): void {
  if (notice) notices.set(name, notice);
  else notices.delete(name);
  const banner = part('banner');
  banner.hidden = notices.size === 0;
  banner.replaceChildren(
    ...[...notices.values()].map(({ text, action }) =>
      make(
        'p',
        {},
        text,
        action && ' ',
        action && make('button', { type: 'button', class: 'text', onclick: () => action.run() }, action.label),
      ),
    ),
  );
}
