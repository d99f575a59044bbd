import type { Act, Scene } from '../protocol.ts';
import { avatarOf } from './avatar.ts';
import { make, part } from './elements.ts';

/** The readers that the page can speak as, and the language of their app. */
export function showReaders({ readers, reader, locale, locales }: Scene, send: (act: Act) => unknown): void {
  const list = part('readers');
  const isFocused = list.contains(document.activeElement);
  list.replaceChildren(
    make('legend', {}, 'You speak as'),
    ...readers.map(({ name, role }) => {
      const input = make('input', {
        type: 'radio',
        name: 'reader',
        value: name,
        onchange: () => send({ act: 'look', reader: name }),
      });
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
  list.append(languageField(locale, locales, send));
  if (isFocused) list.querySelector<HTMLInputElement>('input:checked')?.focus();
}

/** The bot answers in the language of the reader's app, as far as it speaks it. */
function languageField(locale: string, locales: string[], send: (act: Act) => unknown): HTMLElement {
  const names = new Intl.DisplayNames(undefined, { type: 'language' });
  const sorted = locales
    .map((code) => ({ code, name: names.of(code) ?? code }))
    .sort((one, other) => one.name.localeCompare(other.name));
  const select = make(
    'select',
    { class: 'select', onchange: () => send({ act: 'turn-to', locale: select.value }) },
    ...sorted.map(({ code, name }) => make('option', { value: code, selected: code === locale }, name)),
  );
  return make('label', { class: 'language' }, make('small', {}, 'App language'), select);
}
