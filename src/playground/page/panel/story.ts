import type { StorySource } from '../../protocol.ts';
import { make } from '../elements.ts';
import type { Page } from '../state.ts';

/** What the server takes at once; a larger file is drafted by the command. */
const LARGEST_FILE = 4 * 1024 * 1024;

/** Drafts a pack from an article: pasted, as a file, or from the internet; the bot then answers from it. */
export function storySection(page: Page, drafted: () => void): HTMLElement {
  const title = make('input', { id: 'story-title', maxlength: 200 });
  const text = make('textarea', { id: 'story-text', rows: 5 });
  const file = make('input', { id: 'story-file', type: 'file', accept: '.md,.markdown,.txt,.html,.htm,.docx' });
  const url = make('input', { id: 'story-url', type: 'url', placeholder: 'https://', maxlength: 2_000 });
  const error = make('p', { class: 'form-error', role: 'alert' });
  const button = make('button', { type: 'submit', class: 'main' }, 'Draft it');
  const field = (input: HTMLElement, label: string) =>
    make('div', { class: 'modal-field' }, make('label', { for: input.id }, label), input);

  const read = async (): Promise<StorySource | string> => {
    const [given] = file.files ?? [];
    if (given && given.size > LARGEST_FILE)
      return `The file has more than 4 MiB. In a terminal: npm run draft -- ${given.name}`;
    if (given) return { kind: 'file', name: given.name, base64: await base64Of(given) };
    if (url.value.trim() !== '') return { kind: 'page', url: url.value.trim() };
    if (text.value.trim() !== '') return { kind: 'text', title: title.value, text: text.value };
    return 'Paste the article, choose a file, or give the address of its page.';
  };
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const source = await read();
    button.disabled = true;
    button.textContent = 'Drafting…';
    error.textContent = '';
    const answer = typeof source === 'string' ? source : await page.send({ act: 'draft-story', source });
    button.disabled = false;
    button.textContent = 'Draft it';
    if (typeof answer === 'string') error.textContent = answer;
    else if (answer.kind === 'refused') error.textContent = answer.why;
    else {
      (event.target as HTMLFormElement).reset();
      drafted();
    }
  };
  return make(
    'section',
    {},
    make(
      'details',
      {},
      make('summary', {}, 'Draft a story'),
      make(
        'p',
        { class: 'muted' },
        'From an article come a first pack in a folder of its own, and its review. Your own folder stays as it is.',
      ),
      make(
        'form',
        { class: 'review-form', onsubmit: submit, novalidate: true },
        field(title, 'Title'),
        field(text, 'The article, pasted'),
        field(file, 'Or a file: Markdown, text, HTML, Word'),
        field(url, 'Or its address'),
        error,
        button,
      ),
    ),
  );
}

function base64Of(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ''));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
}
