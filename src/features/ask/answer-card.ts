import type { Answer } from '../../answers/answer.ts';
import type { Pack } from '../../pack/pack.ts';
import { relatedRows } from '../../ui/buttons.ts';
import type { Card } from '../../ui/card.ts';
import type { Wording } from '../../words/wording.ts';
import { type Audience, actionRows } from './action-rows.ts';
import { answeredCard, type Turned } from './answered-card.ts';
import { answeredEntries } from './answered-entry.ts';
import { closestCard } from './closest-card.ts';
import { itselfCard, notItselfCard } from './itself-card.ts';
import { talkCard } from './talk-card.ts';
import { unknownCard } from './unknown-card.ts';

/**
 * The card of any answer, within Discord's limits; with an audience, also its buttons.
 * `start` is the first quote shown (0-based); `notes` come from the page before.
 */
export function answerCard(
  wording: Wording,
  answer: Answer,
  pack: Pack,
  audience?: Audience,
  start = 0,
  notes?: string,
): Card {
  const talk = answer.outcome === 'unknown' ? talkCard(wording, answer) : undefined;
  if (talk) return { ...talk, ...(audience?.isPrivate && { quiet: true }) };
  const card = outcomeCard(wording, answer, pack, audience && { askerId: audience.askerId, start, notes });
  if (!audience) return card;
  // An unknown answer's card lists the related questions itself.
  const related = answer.outcome === 'unknown' ? [] : relatedRows(wording, answer.related, audience.askerId);
  return {
    ...card,
    rows: [...(card.rows ?? []), ...related, ...actionRows(wording, answeredEntries(answer), audience)],
    ...(audience.isPrivate && { quiet: true }),
  };
}

function outcomeCard(wording: Wording, answer: Answer, pack: Pack, turned?: Turned): Card {
  switch (answer.outcome) {
    case 'answered':
      if (answer.itself) return itselfCard(wording, answer, answer.itself, pack);
      return answeredCard(wording, answer, pack, turned);
    case 'closest':
      return closestCard(wording, answer, pack);
    case 'unknown':
      return notItselfCard(wording, answer) ?? unknownCard(wording, answer, pack, turned?.askerId);
  }
}
