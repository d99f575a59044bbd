import { packVersion } from '../../pack/pack-version.ts';
import type { Card } from '../../ui/card.ts';
import { whileFollowed } from '../archived.ts';
import type { Deps } from '../deps.ts';
import type { ComponentRequest } from '../request.ts';
import { makeQuizInSteps, type QuizQuestion } from './make-quiz.ts';
import { notYourQuizCard, staleQuizCard } from './quiz-notices.ts';
import { type QuizState, readQuizState } from './quiz-state.ts';

interface PressedQuiz {
  state: QuizState;
  question: QuizQuestion;
  /** Index of the pressed option; −1 for another button. */
  option: number;
}

/** The quiz of a pressed button, or a card if it is someone else's or its pack has changed. */
export async function pressedQuiz(
  { args, message, wording }: ComponentRequest,
  { pack, desk }: Deps,
): Promise<PressedQuiz | Card> {
  const read = readQuizState(args);
  if (!read || read.state.version !== packVersion(pack)) return staleQuizCard(wording);
  const { state, option } = read;
  if (!state.isOpen && message.isAsker === false) return notYourQuizCard(wording);
  const questions = await desk.work(makeQuizInSteps(pack, state.seed, state.index + 1));
  const question = questions[state.index];
  return question && option < question.options.length ? { state, question, option } : staleQuizCard(wording);
}

/** Same, of a quiz that goes on: not once its story is no longer followed. */
export function pressedOn(request: ComponentRequest, deps: Deps): Promise<PressedQuiz | Card> | Card {
  return whileFollowed(request, deps, () => pressedQuiz(request, deps));
}
