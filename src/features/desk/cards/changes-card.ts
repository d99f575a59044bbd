import { type ChangedAnswer, type ToldAnswer, toldText } from '../../../answers/quality/compare-packs.ts';
import type { Card } from '../../../ui/card.ts';
import type { Wording } from '../../../words/wording.ts';
import { lineOf } from './desk-words.ts';
import { ITEM_LIMIT, ITEMS_SHOWN, listCard, startOfPage } from './list-card.ts';

/** `desk-changes:<reload>:<start>` lists what a reload changed. */
export const DESK_CHANGES = 'desk-changes';

/** A page of the answers that a changed pack changes: question, before and after. */
export function changesCard(wording: Wording, id: string, changes: ChangedAnswer[], from: string | undefined): Card {
  const start = startOfPage(from, changes.length);
  return listCard(wording, {
    title: wording.say('desk.changes', { count: changes.length }),
    items: changes.slice(start, start + ITEMS_SHOWN).map((change) => itemOf(wording, change)),
    start,
    total: changes.length,
    verb: [DESK_CHANGES, id],
    rows: [],
  });
}

const QUESTION_LIMIT = 100;
const TOLD_LIMIT = 110;

function itemOf(wording: Wording, { question, others, before, after }: ChangedAnswer): string {
  const more = others > 0 ? ` (+${others})` : '';
  const lines = [`**${lineOf(question, QUESTION_LIMIT)}**${more}`, tell(wording, before), `→ ${tell(wording, after)}`];
  return lines.join('\n').slice(0, ITEM_LIMIT);
}

function tell(wording: Wording, told: ToldAnswer): string {
  const text = lineOf(toldText(told), TOLD_LIMIT);
  if (told.outcome === 'answered') return text;
  const outcome = told.outcome === 'closest' ? wording.say('desk.gapClosest') : wording.say('desk.gapUnknown');
  return `*${outcome}* ${text}`.trim();
}
