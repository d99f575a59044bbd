import { askCommand } from '../../ui/ask-command.ts';
import type { Card } from '../../ui/card.ts';
import type { Wording } from '../../words/wording.ts';
import { quizCommand } from './quiz-command.ts';

/** For a story whose pack has no two answers to tell apart. */
export function noQuizCard(wording: Wording): Card {
  return { kind: 'quiz', text: wording.say('quiz.none', { ask: askCommand(wording) }), quiet: true };
}

/** For a user who presses a button of somebody else's quiz. */
export function notYourQuizCard(wording: Wording): Card {
  return { kind: 'refused', text: wording.say('quiz.notYours', { quiz: quizCommand(wording) }), quiet: true };
}

/** For a quiz that began with an earlier version of the pack. */
export function staleQuizCard(wording: Wording): Card {
  return { kind: 'stale', text: wording.say('quiz.stale', { quiz: quizCommand(wording) }), quiet: true };
}
