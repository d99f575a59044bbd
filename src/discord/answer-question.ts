import { answerCard } from '../cards/answer-card.ts';
import type { Card } from '../cards/card.ts';
import { helpCard, STARTERS_SHOWN } from '../cards/help-card.ts';
import type { Deps } from './deps.ts';

/** The answer to a question in a reader's words; help where there are none. */
export function answerQuestion(question: string, { pack, answerer }: Deps): Card {
  return question.trim() === ''
    ? helpCard(answerer.complete('', STARTERS_SHOWN), pack)
    : answerCard(answerer.ask(question), pack);
}
