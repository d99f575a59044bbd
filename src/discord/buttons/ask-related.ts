import { answerCard } from '../../cards/answer-card.ts';
import { ASK_RELATED } from '../../cards/buttons.ts';
import { staleCard } from '../../cards/trouble-cards.ts';
import type { Button } from '../button.ts';

/** Answers one curated question. */
export const askRelated = {
  verb: ASK_RELATED,
  run: ([id = ''], { pack, answerer }) => {
    const answer = answerer.askEntry(id);
    return answer ? answerCard(answer, pack) : staleCard();
  },
} satisfies Button;
