import type { Review } from '../../protocol.ts';
import { make } from '../elements.ts';
import type { Page } from '../state.ts';
import { articleView } from './article.ts';
import { type CardForm, cardForm, type Fields } from './card-form.ts';
import { reviewQueue } from './queue.ts';
import { showCard } from './show-card.ts';

/** Opens the drafts over the page, one card at a time, the article beside them. */
export function openReview(page: Page, review: Review): void {
  const queue = reviewQueue(page, review);
  let form: CardForm | undefined;

  const slot = make('div', { class: 'review-card', 'aria-live': 'polite' });
  const error = make('p', { class: 'form-error', role: 'alert' });
  const bar = make('progress', { max: Math.max(1, queue.cards.length), 'aria-label': 'Drafts decided' });
  const told = make('span', { class: 'muted' });
  const article = articleView(review.articles, (sentence) => {
    if (form) form.quote(sentence);
    else writeNew('questions', { question: '', also: [], answer: sentence, cites: [sentence] });
  });

  /** Shows what is next, unless the work was refused. */
  const then = async (work: Promise<string | undefined> | undefined) => {
    const refused = await work;
    error.textContent = refused ?? '';
    if (refused === undefined) show();
  };
  const edit = (fields: Fields, save: (fields: Fields) => Promise<string | undefined>) => {
    error.textContent = '';
    form = cardForm(fields, (wanted) => void then(save(wanted)), show);
    slot.replaceChildren(form.element);
    buttons.hidden = true;
    form.element.querySelector<HTMLElement>('input, textarea')?.focus();
  };
  const writeNew = (list: 'questions' | 'unanswered', fields: Fields) =>
    edit(fields, (wanted) => queue.add(list, wanted));
  const actions: Record<string, [label: string, run: () => void]> = {
    a: ['Accept', () => void then(queue.accept())],
    e: [
      'Edit',
      () => {
        const card = queue.current();
        if (card) edit(card.fields, queue.accept);
      },
    ],
    s: [
      'Skip',
      () => {
        queue.skip();
        show();
      },
    ],
    d: ['Delete', () => void then(queue.remove())],
    u: ['Undo', () => void then(queue.undo())],
    n: ['New: not in the story', () => writeNew('unanswered', { question: '', also: [], note: '' })],
  };
  const buttons = make(
    'footer',
    {},
    ...Object.entries(actions).map(([key, [label, run]]) =>
      make(
        'button',
        { type: 'button', class: key === 'a' ? 'main' : 'plain', onclick: run, 'aria-keyshortcuts': key },
        label,
        make('kbd', {}, key),
      ),
    ),
  );
  const keys = (event: KeyboardEvent) => {
    const { key, ctrlKey, metaKey, altKey } = event;
    const action = form || ctrlKey || metaKey || altKey ? undefined : actions[key.toLowerCase()];
    if (!action) return;
    event.preventDefault();
    action[1]();
  };
  const dialog = make(
    'dialog',
    {
      class: 'review',
      'aria-label': 'Review the drafts',
      tabindex: -1,
      onkeydown: keys,
      onclose: () => dialog.remove(),
    },
    make(
      'header',
      { class: 'bar' },
      make('h2', {}, 'Review'),
      bar,
      told,
      make('span', { class: 'spring' }),
      make('button', { type: 'button', class: 'icon', 'aria-label': 'Close', onclick: () => dialog.close() }, '✕'),
    ),
    make('div', { class: 'review-sides' }, make('section', {}, slot, error, buttons), article.element),
  );

  function show(): void {
    form = undefined;
    buttons.hidden = false;
    const { cards, accepted, current } = queue;
    bar.value = bar.max - cards.length;
    const count = (number: number, what: string) => `${number} ${what}${number === 1 ? '' : 's'}`;
    told.textContent = `${count(cards.length, 'draft')} left · ${count(accepted.questions, 'question')} and ${accepted.unanswered} unanswered in the pack`;
    article.mark(current()?.places ?? []);
    slot.replaceChildren(...showCard(queue, (list) => void then(queue.acceptAll(list))));
    if (!dialog.contains(document.activeElement)) dialog.focus();
  }

  document.body.append(dialog);
  dialog.showModal();
  show();
}
