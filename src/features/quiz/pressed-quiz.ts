import { packVersion } from '../../pack/pack-version.ts';
import type { Card } from '../../ui/card.ts';
import type { Deps } from '../deps.ts';
import type { ComponentRequest } from '../request.ts';
import { makeQuizInSteps, type QuizQuestion } from './make-quiz.ts';
import { notYourQuizCard, staleQuizCard } from './quiz-notices.ts';
import { type QuizState, readQuizState } from './quiz-state.ts';

interface PressedQuiz {
  state: QuizState;
  question: QuizQuestion;
  /** The option that was pressed, counted from 0; −1 for another button. */
  option: number;
}

/** The quiz that a pressed button belongs to; a card that says why not, where it is somebody else's or of an earlier pack. */
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
