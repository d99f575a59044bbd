import { button, inRows } from '../../../ui/buttons.ts';
import type { Card } from '../../../ui/card.ts';
import { encodeCustomId } from '../../../ui/custom-id.ts';
import { BUTTONS_PER_ROW } from '../../../ui/limits.ts';
import { selectRows } from '../../../ui/select.ts';
import type { Wording } from '../../../words/wording.ts';
import { labelOf, lineOf } from './desk-words.ts';
import { DESK_EXPORT } from './export-card.ts';
import { ITEM_LIMIT, listCard } from './list-card.ts';
import { DESK_TEACH } from './teach-card.ts';

export const DESK_DRAFTS = 'desk-drafts';
export const DESK_DRAFT_GONE = 'desk-draft-gone';

export interface DraftItem {
  id: number;
  question: string;
  answer: string;
}

/** A page of a guild's drafts, oldest first; says so if other guilds took all places. */
export function draftsCard(
  wording: Wording,
  drafts: DraftItem[],
  start: number,
  total: number,
  areCrowdedOut = false,
): Card {
  const teach = button(DESK_TEACH, wording.say('desk.teachButton'));
  if (drafts.length === 0) {
    return { kind: 'desk', text: wording.say('desk.draftsNone'), rows: inRows([teach], BUTTONS_PER_ROW), quiet: true };
  }
  const exported = button(encodeCustomId(DESK_EXPORT, 'drafts'), wording.say('desk.exportButton'));
  const shown = listCard(wording, {
    title: wording.say('desk.draftsTitle'),
    items: drafts.map(itemOf),
    start,
    total,
    verb: DESK_DRAFTS,
    rows: [
      ...selectRows(
        encodeCustomId(DESK_DRAFT_GONE, String(start)),
        wording.say('desk.removeDraftPlaceholder'),
        drafts.map(({ id, question }) => ({ label: labelOf(question, id), value: String(id) })),
      ),
      ...inRows([teach, exported], BUTTONS_PER_ROW),
    ],
  });
  return areCrowdedOut ? { ...shown, text: wording.say('desk.draftsCrowdedOut') } : shown;
}

const QUESTION_LIMIT = 150;
const ANSWER_LIMIT = 200;

function itemOf({ id, question, answer }: DraftItem): string {
  return `**${id}** ${lineOf(question, QUESTION_LIMIT)}\n${lineOf(answer, ANSWER_LIMIT)}`.slice(0, ITEM_LIMIT);
}
