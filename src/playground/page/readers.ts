import type { Scene } from '../protocol.ts';
import { avatarOf } from './avatar.ts';
import { make, part } from './elements.ts';

/** The readers that the page can speak as. */
export function showReaders({ readers, reader }: Scene, choose: (name: string) => void): void {
  const list = part('readers');
  const isFocused = list.contains(document.activeElement);
  list.replaceChildren(
    make('legend', {}, 'You speak as'),
    ...readers.map(({ name, role }) => {
      const input = make('input', { type: 'radio', name: 'reader', value: name, onchange: () => choose(name) });
      input.checked = name === reader.name;
      return make(
        'label',
        {},
        input,
        make('img', { src: avatarOf(name, false), alt: '' }),
        make('span', {}, make('strong', {}, name), make('small', {}, role)),
      );
    }),
  );
  if (isFocused) list.querySelector<HTMLInputElement>('input:checked')?.focus();
}
