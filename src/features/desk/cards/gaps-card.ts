import { button, inRows } from '../../../ui/buttons.ts';
import type { Card, Row } from '../../../ui/card.ts';
import { encodeCustomId } from '../../../ui/custom-id.ts';
import { BUTTONS_PER_ROW } from '../../../ui/limits.ts';
import { selectRows } from '../../../ui/select.ts';
import type { Wording } from '../../../words/wording.ts';
import type { Growth, LookedUpGap } from '../grow.ts';
import { labelOf, lineOf, timeOf } from './desk-words.ts';
import { DESK_EXPORT } from './export-card.ts';
import { ITEM_LIMIT, listCard } from './list-card.ts';

/** `desk-gaps:<start>` turns the page; its menu marks a gap as done. */
export const DESK_GAPS = 'desk-gaps';
export const DESK_GAP_DONE = 'desk-gap-done';
/** `desk-grow:<phrasing or unanswered>:<start>`: its menu takes questions into the pack. */
export const DESK_GROW = 'desk-grow';

/** A page of open questions, most asked first. */
export function gapsCard(wording: Wording, lookedUp: LookedUpGap[], start: number, total: number): Card {
  const gaps = lookedUp.map(({ gap }) => gap);
  if (gaps.length === 0) return { kind: 'desk', text: wording.say('desk.gapsNone'), quiet: true };
  return listCard(wording, {
    title: wording.say('desk.gapsTitle'),
    items: lookedUp.map((one) => itemOf(wording, one)),
    start,
    total,
    verb: DESK_GAPS,
    rows: [
      ...selectRows(
        encodeCustomId(DESK_GAP_DONE, String(start)),
        wording.say('desk.gapDonePlaceholder'),
        gaps.map(({ id, sample }) => ({ label: labelOf(sample, id), value: String(id) })),
        true,
      ),
      ...growRows(wording, lookedUp, start),
      ...inRows([button(encodeCustomId(DESK_EXPORT, 'gaps'), wording.say('desk.exportButton'))], BUTTONS_PER_ROW),
    ],
  });
}

/** A menu for what asks the same as an entry, and one for what the story does not say. */
function growRows(wording: Wording, lookedUp: LookedUpGap[], start: number): Row[] {
  const open = lookedUp.filter(({ isAnswered }) => !isAnswered);
  const near = open.flatMap(({ gap, likely }) =>
    likely ? { label: labelOf(gap.sample, gap.id), value: String(gap.id), description: `→ ${likely.question}` } : [],
  );
  const all = open.map(({ gap: { id, sample } }) => ({ label: labelOf(sample, id), value: String(id) }));
  const menu = (growth: Growth, placeholder: string, options: typeof all) =>
    selectRows(encodeCustomId(DESK_GROW, growth, String(start)), placeholder, options, true);
  return [
    ...menu('phrasing', wording.say('desk.gapPhrasingPlaceholder'), near),
    ...menu('unanswered', wording.say('desk.gapUnansweredPlaceholder'), all),
  ];
}

/** The line below is short, apart from the entry's id. */
const QUESTION_LIMIT = 200;
const ENTRY_LIMIT = 64;

function itemOf(wording: Wording, { gap, isAnswered, likely }: LookedUpGap): string {
  const { sample, outcome, count, lastSeen } = gap;
  const shown = outcome === 'closest' ? wording.say('desk.gapClosest') : wording.say('desk.gapUnknown');
  const details = [
    isAnswered ? wording.say('desk.gapAnswered') : shown,
    likely && wording.say('desk.gapNearest', { entry: lineOf(likely.id, ENTRY_LIMIT) }),
    timeOf(lastSeen, 'd'),
  ];
  const line = `**${count} ×** ${lineOf(sample, QUESTION_LIMIT)}\n-# ${details.filter(Boolean).join(' · ')}`;
  return line.slice(0, ITEM_LIMIT);
}
