import type { Answer } from '../core/answer.ts';
import type { Pack } from '../core/pack/pack.ts';
import { answeredCard } from './answered-card.ts';
import type { Card } from './card.ts';
import { closestCard } from './closest-card.ts';
import { unknownCard } from './unknown-card.ts';

/** What a reader sees of an answer, whatever its outcome: always within Discord's limits. */
export function answerCard(answer: Answer, pack: Pack): Card {
  switch (answer.outcome) {
    case 'answered':
      return answeredCard(answer, pack);
    case 'closest':
      return closestCard(answer, pack);
    case 'unknown':
      return unknownCard(answer, pack);
  }
}
