import type { Answer } from '../core/answer.ts';
import type { Pack } from '../core/pack/pack.ts';
import type { Wording } from '../wording/wording.ts';
import { answeredCard } from './answered-card.ts';
import type { Card } from './card.ts';
import { closestCard } from './closest-card.ts';
import { unknownCard } from './unknown-card.ts';

/** What a reader sees of an answer, whatever its outcome: always within Discord's limits. */
export function answerCard(wording: Wording, answer: Answer, pack: Pack): Card {
  switch (answer.outcome) {
    case 'answered':
      return answeredCard(wording, answer, pack);
    case 'closest':
      return closestCard(wording, answer, pack);
    case 'unknown':
      return unknownCard(wording, answer, pack);
  }
}
