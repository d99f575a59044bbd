import { findEntry } from '../../../answers/find-entry.ts';
import type { EntryVotes } from '../../../contracts/feedback.ts';
import { titleOf } from '../../../pack/entries.ts';
import type { Pack } from '../../../pack/pack.ts';
import { button, inRows } from '../../../ui/buttons.ts';
import type { Card } from '../../../ui/card.ts';
import { encodeCustomId } from '../../../ui/custom-id.ts';
import { BUTTONS_PER_ROW } from '../../../ui/limits.ts';
import type { Wording } from '../../../words/wording.ts';
import { lineOf } from './desk-words.ts';
import { DESK_EXPORT } from './export-card.ts';
import { ITEM_LIMIT, listCard } from './list-card.ts';

export const DESK_VOTES = 'desk-votes';

/** A page of votes on answers, weakest first. */
export function votesCard(wording: Wording, votes: EntryVotes[], start: number, total: number, pack: Pack): Card {
  if (votes.length === 0) return { kind: 'desk', text: wording.say('desk.votesNone'), quiet: true };
  return listCard(wording, {
    title: wording.say('desk.votesTitle'),
    items: votes.map((vote) => itemOf(wording, vote, pack)),
    start,
    total,
    verb: DESK_VOTES,
    rows: inRows([button(encodeCustomId(DESK_EXPORT, 'votes'), wording.say('desk.exportButton'))], BUTTONS_PER_ROW),
  });
}

const QUESTION_LIMIT = 100;
/** The export has them all. */
const EXPECTATIONS_SHOWN = 2;
const EXPECTATION_LIMIT = 70;

function itemOf(wording: Wording, { entry, helpful, notHelpful, expectations }: EntryVotes, pack: Pack): string {
  const found = findEntry(pack, entry);
  const asked = found ? titleOf(found) : wording.say('desk.votesGone', { entry });
  const lines = [
    `**${lineOf(asked, QUESTION_LIMIT)}**`,
    wording.say('desk.votesLine', { helpful, notHelpful }),
    ...expectations
      .slice(0, EXPECTATIONS_SHOWN)
      .map((text) => `-# ${wording.say('desk.votesExpected', { text: lineOf(text, EXPECTATION_LIMIT) })}`),
  ];
  return lines.join('\n').slice(0, ITEM_LIMIT);
}
