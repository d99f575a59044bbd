import { button, inRows } from '../../ui/buttons.ts';
import type { Row } from '../../ui/card.ts';
import { encodeCustomId } from '../../ui/custom-id.ts';
import { BUTTONS_PER_ROW } from '../../ui/limits.ts';
import type { Wording } from '../../words/wording.ts';
import { answeredId, HELPFUL, NOT_HELPFUL } from './answered-entry.ts';

export const DISMISS = 'dismiss';
export const SHARE = 'share';

/** Who sees an answer; decides which buttons it gets. */
export interface Audience {
  askerId: string;
  /** Ephemeral. */
  isPrivate: boolean;
  /** A direct message: nobody to share it with. */
  isDirect: boolean;
  /** The question stands above, in a message that all readers of the answer see. */
  isAbove?: boolean;
  /** Of what the answer says, so that its buttons notice when the story says otherwise. */
  print?: string | undefined;
}

// Signs instead of words: all of an answer's buttons fit in one row, on a phone too.
const HELPFUL_LABEL = '👍';
const NOT_HELPFUL_LABEL = '👎';
const DISMISS_LABEL = '✕';

/** Votes and "dismiss"; an ephemeral answer, which Discord dismisses, gets "share" instead if it says something. */
export function actionRows(
  wording: Wording,
  entries: string[],
  { askerId, isPrivate, isDirect, print }: Audience,
  isWorthSharing = true,
): Row[] {
  const buttons = [
    button(answeredId(HELPFUL, entries, print), HELPFUL_LABEL),
    button(answeredId(NOT_HELPFUL, entries, print), NOT_HELPFUL_LABEL),
    isPrivate ? undefined : dismissButton(askerId),
    isPrivate && !isDirect && isWorthSharing ? button(SHARE, wording.say('answer.shareButton')) : undefined,
  ];
  return inRows(buttons, BUTTONS_PER_ROW);
}

/** Only "dismiss", below what is not an answer. */
export function dismissRows(askerId: string): Row[] {
  return inRows([dismissButton(askerId)], BUTTONS_PER_ROW);
}

/** Discord does not say who asked by message, so the button does. */
export function dismissButton(askerId: string) {
  return button(encodeCustomId(DISMISS, askerId), DISMISS_LABEL);
}
