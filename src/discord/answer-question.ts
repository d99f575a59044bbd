import { answerCard } from '../cards/answer-card.ts';
import type { Card } from '../cards/card.ts';
import { helpCard, STARTERS_SHOWN } from '../cards/help-card.ts';
import type { Deps } from './deps.ts';
import type { Asking } from './request.ts';

/** The answer to a question in a reader's words; help where there are none. */
export function answerQuestion(question: string, { wording }: Asking, { pack, answerer }: Deps): Card {
  return question.trim() === ''
    ? helpCard(wording, answerer.complete('', STARTERS_SHOWN), pack)
    : answerCard(wording, answerer.ask(question), pack);
}
