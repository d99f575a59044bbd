import type { Wording } from '../words/wording.ts';
import { button, inRows } from './buttons.ts';
import type { Row } from './card.ts';
import { encodeCustomId } from './custom-id.ts';
import { BUTTONS_PER_ROW } from './limits.ts';

// A long list is paged in stretches. A button holds its stretch's first item, not a page number, so it still leads somewhere sensible after the
// pack is edited.

/** For disabled buttons: every component needs a unique custom id. */
const DEAD_END = '-';

/** Items of a list, 0-based, without `to`. */
export interface Stretch {
  from: number;
  to: number;
}

/** Whether these items fit on one card. */
export type Fits = (stretch: Stretch) => boolean;

/** As many items from `start` as fit, at least one; out of range means the nearest item. */
export function stretchFrom(start: number, count: number, fits: Fits): Stretch {
  const from = Math.max(0, Math.min(Math.trunc(start) || 0, count - 1));
  let to = Math.min(from + 1, count);
  while (to < count && fits({ from, to: to + 1 })) to++;
  return { from, to };
}

/**
 * Buttons to the neighbouring stretches; none if this is the whole list. At either end the button is disabled.
 * @param state the buttons' verb and arguments, before the item they lead to
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

/** The start of the stretch that ends before an item. */
function startBefore(end: number, fits: Fits): number {
  let from = end - 1;
  while (from > 0 && fits({ from: from - 1, to: end })) from--;
  return from;
}
