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
}

/** Votes and "dismiss"; an ephemeral answer, which Discord dismisses, gets "share" instead. */
export function actionRows(wording: Wording, entries: string[], { askerId, isPrivate, isDirect }: Audience): Row[] {
  const buttons = [
    button(answeredId(HELPFUL, entries), wording.say('answer.helpfulButton')),
    button(answeredId(NOT_HELPFUL, entries), wording.say('answer.notHelpfulButton')),
    isPrivate ? undefined : dismissButton(wording, askerId),
    isPrivate && !isDirect ? button(SHARE, wording.say('answer.shareButton')) : undefined,
  ];
  return inRows(buttons, BUTTONS_PER_ROW);
}

/** Discord does not say who asked by message, so the button does. */
export function dismissButton(wording: Wording, askerId: string) {
  return button(encodeCustomId(DISMISS, askerId), wording.say('answer.dismissButton'));
}
