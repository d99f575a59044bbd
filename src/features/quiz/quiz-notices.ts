import { askCommand } from '../../ui/ask-command.ts';
import type { Card } from '../../ui/card.ts';
import type { Wording } from '../../words/wording.ts';
import { quizCommand } from './quiz-command.ts';

/** Nothing in the story has three others like it. */
export function noQuizCard(wording: Wording): Card {
  return { kind: 'quiz', text: wording.say('quiz.none', { ask: askCommand(wording) }), quiet: true };
}

/** For a button of someone else's quiz. */
export function notYourQuizCard(wording: Wording): Card {
  return { kind: 'refused', text: wording.say('quiz.notYours', { quiz: quizCommand(wording) }), quiet: true };
}

/** For stopping a quiz that is open to everybody. */
export function mayNotStopCard(wording: Wording): Card {
  return { kind: 'refused', text: wording.say('quiz.mayNotStop'), quiet: true };
}

/** For a quiz that began with an earlier pack. */
export function staleQuizCard(wording: Wording): Card {
  return { kind: 'stale', text: wording.say('quiz.stale', { quiz: quizCommand(wording) }), quiet: true };
}
