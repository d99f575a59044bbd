import type { EntryQuality } from '../../../answers/quality/quality.ts';
import type { CheckedQuality, QualityStatus } from '../../pack-news.ts';
import { make } from '../elements.ts';
import { tellShare } from './tell-share.ts';
import { withCode } from './with-code.ts';

/** More than an editor mends before looking again. */
const MOST_LISTED = 12;

/** How well the pack answers phrasings that it has not seen, and what to mend first. */
export function qualitySection(status: QualityStatus, check: () => void): HTMLElement[] {
  const isChecking = status.state === 'checking';
  return [
    make('h3', {}, 'Quality'),
    make(
      'p',
      { class: 'muted' },
      'Leaves each phrasing out of the pack and asks it: would a reader who puts it differently get the answer?',
    ),
    make(
      'button',
      { type: 'button', class: 'main', onclick: check, disabled: isChecking },
      isChecking ? 'Checking…' : 'Check quality',
    ),
    ...(isChecking ? [make('p', { class: 'muted' }, 'This takes about a minute; the bot answers meanwhile.')] : []),
    ...(status.state === 'failed' ? [make('p', { class: 'failed' }, status.reason)] : []),
    ...(status.state === 'checked' ? found(status.quality) : []),
  ];
}

function found({ asked, rates, entries, today, suggestions }: CheckedQuality): HTMLElement[] {
  const figure = (share: number, what: string) => make('li', {}, make('strong', {}, tellShare(share)), ` ${what}`);
  // Who has just begun is told what to write next, not all that is weak.
  const isMended = ({ trouble }: EntryQuality) => trouble === 'none' || (suggestions && /weak|thin/.test(trouble));
  const troubled = entries.filter((entry) => entry.advice !== undefined && !isMended(entry));
  return [
    make('p', {}, today),
    ...(suggestions ?? []).flatMap(({ why, text }) => [make('p', {}, why), make('pre', { tabindex: 0 }, text)]),
    make('p', {}, `${asked.toLocaleString()} phrasings asked:`),
    make(
      'ul',
      { class: 'figures' },
      figure(rates.right, 'answered rightly'),
      figure(rates.rightOrShown, 'answered or shown'),
      figure(rates.wrong, 'answered with something else'),
      figure(rates.refused, 'of the unanswerable refused'),
      figure(rates.false, 'of the unanswerable answered'),
    ),
    troubled.length === 0
      ? make('p', {}, 'Nothing stands out: there is nothing to mend.')
      : make('ul', { class: 'problems' }, ...troubled.slice(0, MOST_LISTED).map(entryOf)),
  ];
}

function entryOf({ id, found: right, asked, advice = '' }: EntryQuality): HTMLElement {
  return make(
    'li',
    {},
    make('code', {}, id),
    ` found ${right} of ${asked} times`,
    make('div', {}, ...withCode(advice)),
  );
}
