import type { Wording } from '../../words/wording.ts';

/** How a user of this language starts a quiz. */
export function quizCommand(wording: Wording): string {
  return `\`/${wording.say('command.quiz.name')}\``;
}
