import type { Answer } from '../../answers/answer.ts';
import { partsUnanswered } from '../../answers/parts-unanswered.ts';
import { readQuestionKind } from '../../answers/understand/question-kind.ts';
import { FUNCTION_WORDS } from '../../language/function-words.ts';
import { QUESTION_WORDS } from '../../language/question-words.ts';
import { readWords } from '../../language/read-words.ts';
import type { Deps } from '../deps.ts';
import type { Asking } from '../request.ts';

/** Keeps for the editors what the story does not answer. Of a message only what asks something: people also chat. */
export function noteGap(answer: Answer, { guildId }: Asking, { store }: Deps, isMessage: boolean): void {
  const open = answer.outcome === 'answered' ? partsUnanswered(answer) : [answer];
  for (const gap of open) {
    const { question, outcome } = gap;
    const isBeside = isBesideStory(gap) || ('beside' in gap && gap.beside !== undefined);
    if (outcome === 'answered' || isBeside || (isMessage && !asks(question))) continue;
    store.recordGap({ question, outcome, nearest: gap.entry?.id ?? gap.candidates[0]?.id, guildId });
  }
}

/** Small talk and the like, in any language. */
export function isBesideStory(answer: Answer): boolean {
  return answer.outcome === 'unknown' && (answer.smallTalk ?? answer.fragment) !== undefined;
}

/** A question mark, a question's opening, or words enough to tell of what: “atacms price”, not “i agree”. */
function asks(message: string): boolean {
  const words = readWords(message).map(({ text }) => text);
  const telling = words.filter((word) => /\p{L}{2}/u.test(word) && !LITTLE.has(word));
  const isToBot = TO_THE_BOT.test(words.join(' ')) && !words.some((word) => QUESTION_WORDS.has(word));
  if (telling.length === 0 || (isToBot && telling.length < FEWEST_ABOUT_MORE)) return false;
  return /[?？]/.test(message) || readQuestionKind(words) !== 'other' || telling.length >= FEWEST_TELLING;
}

const FEWEST_TELLING = 2;
/** “Do you like pizza?” is about the bot; “can you tell me the price of a new lens” is not. */
const FEWEST_ABOUT_MORE = 3;
const TO_THE_BOT = /^(?:do|can|could|would|will|are|were|have) (?:you|u)\b/;
const LITTLE: ReadonlySet<string> = new Set([
  ...(FUNCTION_WORDS.en?.telling ?? []),
  ...(FUNCTION_WORDS.en?.joining ?? []),
]);
