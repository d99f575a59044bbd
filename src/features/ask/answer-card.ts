import type { Answer } from '../../answers/answer.ts';
import type { Pack, QuestionEntry } from '../../pack/pack.ts';
import { relatedRows, withButtons } from '../../ui/buttons.ts';
import type { Card } from '../../ui/card.ts';
import type { Wording } from '../../words/wording.ts';
import { type Audience, actionRows } from './action-rows.ts';
import { answeredCard, type Turned } from './answered-card.ts';
import { answeredEntries } from './answered-entry.ts';
import { closestCard } from './closest-card.ts';
import { itselfCard, notItselfCard } from './itself-card.ts';
import { talkCard } from './talk-card.ts';
import { unknownCard } from './unknown-card.ts';

/** A related question is offered from this probability on that it is what was asked. */
const NEAR = 0.05;

/** The card of any answer, within Discord's limits; with an audience, also its buttons. */
export function answerCard(
  wording: Wording,
  answer: Answer,
  pack: Pack,
  audience?: Audience,
  page?: Omit<Turned, 'askerId'>,
): Card {
  const talk = answer.outcome === 'unknown' ? talkCard(wording, answer) : undefined;
  // Nobody else needs to read it.
  if (talk) return { ...talk, ...(audience && !audience.isAbove && { quiet: true }) };
  const turned = audience && { start: 0, ...page, askerId: audience.askerId };
  const card = outcomeCard(wording, answer, pack, audience?.isAbove ?? false, turned);
  if (!audience) return card;
  return {
    ...card,
    rows: [
      ...withButtons(
        card.rows ?? [],
        actionRows(wording, answeredEntries(answer), audience, answer.outcome !== 'unknown'),
      ),
      ...relatedRows(wording, nearQuestions(answer), audience.askerId),
    ],
    ...(audience.isPrivate && { quiet: true }),
  };
}

function outcomeCard(wording: Wording, answer: Answer, pack: Pack, isAbove: boolean, turned?: Turned): Card {
  switch (answer.outcome) {
    case 'answered':
      if (answer.itself) return itselfCard(wording, answer, answer.itself, pack, isAbove);
      return answeredCard(wording, answer, pack, isAbove, turned);
    case 'closest':
      return closestCard(wording, answer, pack, isAbove);
    case 'unknown':
      return notItselfCard(wording, answer, isAbove) ?? unknownCard(wording, answer, isAbove);
  }
}

/** Other questions would be noise below an answer. */
function nearQuestions({ related, candidates }: Answer): QuestionEntry[] {
  const near = new Set(candidates.filter(({ confidence }) => confidence >= NEAR).map(({ id }) => id));
  return related.filter(({ id }) => near.has(id));
}
