import type { Gap } from '../../../contracts/feedback.ts';
import { button, inRows } from '../../../ui/buttons.ts';
import type { Card } from '../../../ui/card.ts';
import { encodeCustomId } from '../../../ui/custom-id.ts';
import { BUTTONS_PER_ROW } from '../../../ui/limits.ts';
import { selectRows } from '../../../ui/select.ts';
import type { Wording } from '../../../words/wording.ts';
import { labelOf, lineOf, timeOf } from './desk-words.ts';
import { DESK_EXPORT } from './export-card.ts';
import { ITEM_LIMIT, listCard } from './list-card.ts';

/** `desk-gaps:<start>` turns the page; its menu marks a gap as done. */
export const DESK_GAPS = 'desk-gaps';
export const DESK_GAP_DONE = 'desk-gap-done';

/** A page of open questions, most asked first. */
export function gapsCard(wording: Wording, gaps: Gap[], start: number, total: number): Card {
  if (gaps.length === 0) return { kind: 'desk', text: wording.say('desk.gapsNone'), quiet: true };
  return listCard(wording, {
    title: wording.say('desk.gapsTitle'),
    items: gaps.map((gap) => itemOf(wording, gap)),
    start,
    total,
    verb: DESK_GAPS,
    rows: [
      ...selectRows(
        encodeCustomId(DESK_GAP_DONE, String(start)),
        wording.say('desk.gapDonePlaceholder'),
        gaps.map(({ id, sample }) => ({ label: labelOf(sample, id), value: String(id) })),
      ),
      ...inRows([button(encodeCustomId(DESK_EXPORT, 'gaps'), wording.say('desk.exportButton'))], BUTTONS_PER_ROW),
    ],
  });
}

/** The line below is short, apart from the entry's id. */
const QUESTION_LIMIT = 200;
const ENTRY_LIMIT = 64;

function itemOf(wording: Wording, { sample, outcome, nearest, count, lastSeen }: Gap): string {
  const details = [
    outcome === 'closest' ? wording.say('desk.gapClosest') : wording.say('desk.gapUnknown'),
    nearest && wording.say('desk.gapNearest', { entry: lineOf(nearest, ENTRY_LIMIT) }),
    timeOf(lastSeen, 'd'),
  ];
  const line = `**${count} ×** ${lineOf(sample, QUESTION_LIMIT)}\n-# ${details.filter(Boolean).join(' · ')}`;
  return line.slice(0, ITEM_LIMIT);
}
