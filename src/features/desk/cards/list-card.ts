import type { Card, Row } from '../../../ui/card.ts';
import { NEUTRAL_COLOR } from '../../../ui/colors.ts';
import { EMBED_DESCRIPTION_LIMIT } from '../../../ui/limits.ts';
import { type Fits, type Stretch, stretchInWords, turningRows } from '../../../ui/stretch.ts';
import type { Wording } from '../../../words/wording.ts';

/** Items on a page of the desk: as many as are taken in at a glance. */
export const ITEMS_SHOWN = 10;
/** Of one item, in UTF-16 units, so that a page always fits. */
export const ITEM_LIMIT = Math.floor(EMBED_DESCRIPTION_LIMIT / ITEMS_SHOWN) - 2;

/** A page of a list that is longer. */
export interface ListPage {
  title: string;
  /** Markdown, each at most ITEM_LIMIT. */
  items: string[];
  /** Where in the list the page starts, counted from 0, and how long the list is. */
  start: number;
  total: number;
  /** The verb of the buttons that turn the page. */
  verb: string;
  /** Below the buttons that turn the page. */
  rows: Row[];
}

/** One page, with buttons to the next and the one before. */
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
    rows: [...turningRows(wording, [verb], stretch, total, fits), ...rows],
    quiet: true,
  };
}

/** A place in a list that a button remembers, or the nearest there is; as the list may have become shorter. */
export function startOfPage(remembered: string | undefined, total: number): number {
  const start = Math.max(0, Math.trunc(Number(remembered)) || 0);
  const last = Math.max(0, Math.ceil(total / ITEMS_SHOWN) - 1) * ITEMS_SHOWN;
  return Math.min(start, last);
}

const fits: Fits = ({ from, to }) => to - from <= ITEMS_SHOWN;
