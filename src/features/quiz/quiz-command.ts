import type { Wording } from '../../words/wording.ts';

/** The quiz command in the user's language. */
export function quizCommand(wording: Wording): string {
  return `\`/${wording.say('command.quiz.name')}\``;
}
