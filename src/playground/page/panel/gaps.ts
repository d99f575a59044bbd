import type { Act, PageGap } from '../../protocol.ts';
import { make } from '../elements.ts';
import type { Page } from '../state.ts';

type Growth = Extract<Act, { act: 'grow' }>['growth'];

/** Milliseconds after an answer in which its question is written down. */
const WRITTEN_AFTER = 1_500;

/** What readers asked in vain: each can be taken into the pack by one press, or several at once. */
export interface GapsSection {
  element: HTMLElement;
  /** Lists what is new, soon. */
  refresh(): void;
}

export function gapsSection(page: Page): GapsSection {
  const list = make('ul', { class: 'problems' });
  const error = make('p', { class: 'form-error', role: 'alert' });
  const note = make('p', { class: 'muted' });
  const chosen = new Set<number>();
  const together = make('div', { class: 'gap-buttons' });

  const grow = async (ids: number[], growth: Growth) => {
    const answer = await page.send({ act: 'grow', gaps: ids, growth });
    error.textContent = answer.kind === 'refused' ? answer.why : '';
    if (answer.kind === 'done') await refresh();
  };
  const button = (label: string, ids: () => number[], growth: Growth) =>
    make('button', { type: 'button', class: 'text', onclick: () => void grow(ids(), growth) }, label);
  const showTogether = () => {
    together.hidden = chosen.size < 2;
    const ids = () => [...chosen];
    together.replaceChildren(
      `${chosen.size} chosen: `,
      button('Other words for their entries', ids, 'phrasing'),
      button('Not in the story', ids, 'unanswered'),
      button('Done', ids, 'done'),
    );
  };
  const itemOf = ({ id, sample, count, likely }: PageGap) => {
    const tick = make('input', { type: 'checkbox', id: `gap-${id}` });
    tick.addEventListener('change', () => {
      if (tick.checked) chosen.add(id);
      else chosen.delete(id);
      showTogether();
    });
    return make(
      'li',
      {},
      tick,
      make('label', { for: `gap-${id}` }, ` ${sample}`, count > 1 && make('small', {}, ` ${count} times`)),
      likely !== undefined && make('div', {}, make('small', {}, `Nearest: ${likely}`)),
      make(
        'div',
        { class: 'gap-buttons' },
        likely !== undefined && button('Asks the same', () => [id], 'phrasing'),
        button('Not in the story', () => [id], 'unanswered'),
        button('Done', () => [id], 'done'),
      ),
    );
  };
  const refresh = async () => {
    const answer = await page.send({ act: 'gaps' });
    if (answer.kind !== 'gaps') return;
    chosen.clear();
    showTogether();
    list.replaceChildren(...answer.gaps.map(itemOf));
    note.textContent =
      answer.gaps.length === 0
        ? 'Nothing yet.'
        : 'A press writes the reader’s words into the pack: as other words for the nearest entry, or as a question that the story does not answer.';
  };
  const look = make('button', { type: 'button', class: 'text', onclick: () => void refresh() }, 'Look again');
  const element = make('section', {}, make('h3', {}, 'Asked in vain'), note, error, together, list, look);
  let soon: ReturnType<typeof setTimeout> | undefined;
  return {
    element,
    refresh: () => {
      clearTimeout(soon);
      soon = setTimeout(() => void refresh(), WRITTEN_AFTER);
    },
  };
}
