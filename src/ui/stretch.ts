import type { Wording } from '../words/wording.ts';
import { button, inRows } from './buttons.ts';
import type { Row } from './card.ts';
import { encodeCustomId } from './custom-id.ts';
import { BUTTONS_PER_ROW } from './limits.ts';

// A long list is read in stretches. A button remembers where its stretch starts rather than the number of a page, so that
// it still leads somewhere sensible after an editor has changed the pack.

/** Where a disabled button leads: every component needs a custom_id of its own. */
const DEAD_END = '-';

/** Items of a list, counted from 0; `to` is not among them. */
export interface Stretch {
  from: number;
  to: number;
}

/** Whether these items fit on a card together. */
export type Fits = (stretch: Stretch) => boolean;

/** As many items as fit, from one on; at least this one. What is no place in the list is the nearest one. */
export function stretchFrom(start: number, count: number, fits: Fits): Stretch {
  const from = Math.max(0, Math.min(Math.trunc(start) || 0, count - 1));
  let to = Math.min(from + 1, count);
  while (to < count && fits({ from, to: to + 1 })) to++;
  return { from, to };
}

/**
 * Buttons to the stretches before and after this one; none where it is the whole list. A dead end stays in its place, disabled.
 * @param state the verb and the arguments of the buttons, before the place they lead to
 */
export function turningRows(
  wording: Wording,
  state: [verb: string, ...args: string[]],
  stretch: Stretch,
  count: number,
  fits: Fits,
): Row[] {
  const { from, to } = stretch;
  if (from === 0 && to >= count) return [];
  const turn = (label: string, start: number | undefined) => {
    const turning = button(encodeCustomId(...state, String(start ?? DEAD_END)), label);
    return turning && { ...turning, disabled: start === undefined };
  };
  return inRows(
    [
      turn(wording.say('page.previousButton'), from > 0 ? startBefore(from, fits) : undefined),
      turn(wording.say('page.nextButton'), to < count ? to : undefined),
    ],
    BUTTONS_PER_ROW,
  );
}

/** “6 to 10 of 43” */
export function stretchInWords(wording: Wording, { from, to }: Stretch, count: number): string {
  return to === from + 1
    ? wording.say('page.shownOne', { place: to, all: count })
    : wording.say('page.shown', { first: from + 1, last: to, all: count });
}

/** Where the stretch starts that ends before an item. */
function startBefore(end: number, fits: Fits): number {
  let from = end - 1;
  while (from > 0 && fits({ from: from - 1, to: end })) from--;
  return from;
}
