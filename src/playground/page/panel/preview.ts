import type { PackPreview, PageChange, ToldAnswer } from '../../pack-news.ts';
import { make } from '../elements.ts';
import { OUTCOMES } from './explanation.ts';

/** More than an editor reads; the command line lists them all. */
const MOST_LISTED = 20;

/** “3 answers change” */
export function tellChanges({ changes: { length } }: PackPreview): string {
  return length === 1 ? 'One answer changes' : `${length || 'No'} answer${length === 0 ? ' changes' : 's change'}`;
}

/** What the change of the pack changes for readers; nothing where there is none. */
export function previewSection(preview: PackPreview, accept: () => void): HTMLElement[] {
  const { asked, changes } = preview;
  if (asked === 0) return [];
  return [
    make('h3', {}, tellChanges(preview)),
    make(
      'p',
      { class: 'muted' },
      `Of ${asked.toLocaleString()} questions: the pack’s own, and what was asked in vain last week. Compared with the pack that you accepted last, or at the start.`,
    ),
    ...(changes.length === 0 ? [] : [make('ul', { class: 'changes' }, ...changes.slice(0, MOST_LISTED).map(changeOf))]),
    ...(changes.length > MOST_LISTED
      ? [
          make(
            'p',
            { class: 'muted' },
            `${changes.length - MOST_LISTED} more: npm run knowledge -- --diff lists them all.`,
          ),
        ]
      : []),
    make('button', { type: 'button', class: 'main', onclick: accept }, 'Accept'),
  ];
}

function changeOf({ question, others, isGap, before, after }: PageChange): HTMLElement {
  const more = others > 0 && `and ${others} other${others === 1 ? '' : 's'}`;
  const about = [more, isGap && 'asked by readers last week'].filter(Boolean).join(', ');
  return make(
    'li',
    {},
    make('strong', {}, question),
    about !== '' && make('small', {}, ` ${about}`),
    toldOf('before', before),
    toldOf('after', after),
  );
}

function toldOf(when: string, { outcome, text }: ToldAnswer): HTMLElement {
  return make(
    'div',
    { class: 'told' },
    make('small', {}, when),
    ' ',
    make('span', { class: `outcome ${outcome}` }, OUTCOMES[outcome]),
    ` ${text}`,
  );
}
