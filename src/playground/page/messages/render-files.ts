import type { PageMessage } from '../../protocol.ts';
import { make } from '../elements.ts';
import type { Page } from '../state.ts';

/** The files of a message: each can be read in its place, as text, and saved. */
export function renderFiles(page: Page, { files, channel, id }: PageMessage): HTMLElement[] {
  return files.map(({ name, size }) => {
    const withText = async (use: (text: string) => void) => {
      const answer = await page.send({ act: 'open', channel, message: id, file: name });
      if (answer.kind === 'file') use(answer.text);
      else page.show(answer, { channel });
    };
    const show = (text: string) => {
      box.querySelector('pre')?.remove();
      box.append(make('pre', { tabindex: 0 }, text));
    };
    const box = make(
      'div',
      { class: 'file', slot: 'attachments' },
      make('strong', {}, name),
      make('small', {}, `${size.toLocaleString()} bytes`),
      make('button', { type: 'button', class: 'text', onclick: () => void withText(show) }, 'Show'),
      make(
        'button',
        { type: 'button', class: 'text', onclick: () => void withText((text) => save(name, text)) },
        'Save',
      ),
    );
    return box;
  });
}

function save(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
  make('a', { href: url, download: name }).click();
  URL.revokeObjectURL(url);
}
