import type { Card, Row } from '../../../ui/card.ts';
import { NEUTRAL_COLOR } from '../../../ui/colors.ts';
import { EMBED_DESCRIPTION_LIMIT } from '../../../ui/limits.ts';
import { type Fits, type Stretch, stretchInWords, turningRows } from '../../../ui/stretch.ts';
import type { Wording } from '../../../words/wording.ts';

/** Items per page: readable at a glance. */
export const ITEMS_SHOWN = 10;
/** Per item, in UTF-16 units, so that a page always fits. */
export const ITEM_LIMIT = Math.floor(EMBED_DESCRIPTION_LIMIT / ITEMS_SHOWN) - 2;

export interface ListPage {
  title: string;
  /** Markdown, each at most ITEM_LIMIT. */
  items: string[];
  /** The page's first item (0-based), and the list's length. */
  start: number;
  total: number;
  /** Of the page buttons: their verb, or that and what comes before the start. */
  verb: string | [verb: string, ...args: string[]];
  /** Rows below the page buttons. */
  rows: Row[];
}

/** One page with buttons to its neighbours. */
export function listCard(wording: Wording, { title, items, start, total, verb, rows }: ListPage): Card {
  const stretch: Stretch = { from: start, to: start + items.length };
  return {
    kind: 'desk',
    embeds: [
      {
        color: NEUTRAL_COLOR,
        title,
        description: items.join('\n'),
        footer: { text: stretchInWords(wording, stretch, total) },
      },
    ],
    rows: [...turningRows(wording, typeof verb === 'string' ? [verb] : verb, stretch, total, fits), ...rows],
    quiet: true,
  };
}

/** The start of a remembered page, or of the nearest if the list has shrunk. */
export function startOfPage(remembered: string | undefined, total: number): number {
  const start = Math.max(0, Math.trunc(Number(remembered)) || 0);
  const last = Math.max(0, Math.ceil(total / ITEMS_SHOWN) - 1) * ITEMS_SHOWN;
  return Math.min(start, last);
}

const fits: Fits = ({ from, to }) => to - from <= ITEMS_SHOWN;
