import { ButtonStyle } from 'discord-api-types/v10';
import type { Forgotten } from '../../../contracts/store.ts';
import { button, inRows } from '../../../ui/buttons.ts';
import type { Card } from '../../../ui/card.ts';
import { BUTTONS_PER_ROW } from '../../../ui/limits.ts';
import type { Wording } from '../../../words/wording.ts';

export const DESK_FORGET = 'desk-forget';

/** Asks before a guild's data is deleted. */
export function forgetCard(wording: Wording): Card {
  const confirm = button(DESK_FORGET, wording.say('desk.forgetButton'));
  return {
    kind: 'desk',
    text: wording.say('desk.forgetAsk'),
    rows: inRows([confirm && { ...confirm, style: ButtonStyle.Danger }], BUTTONS_PER_ROW),
    quiet: true,
  };
}

export function forgottenCard(wording: Wording, deleted: Forgotten): Card {
  return { kind: 'desk', text: wording.say('desk.forgotten', deleted), quiet: true };
}
