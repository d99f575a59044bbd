import type { Component } from '../component.ts';
import { inPlaceOf } from '../for-reader.ts';
import { pressedQuiz } from './pressed-quiz.ts';
import { staleQuizCard } from './quiz-notices.ts';
import { quizOutcomeCard } from './quiz-outcome-card.ts';
import { QUIZ_ANSWER } from './quiz-state.ts';

/** Shows whether the chosen option is right; the first answer decides. */
export const quizAnswer = {
  verb: QUIZ_ANSWER,
  run: async (request, deps) => {
    const pressed = await pressedQuiz(request, deps);
    if ('kind' in pressed) return pressed;
    const { wording, user, message } = request;
    const { state, question, option } = pressed;
    if (option < 0) return staleQuizCard(wording);
    return deps.presses.first(`${message.id} ${QUIZ_ANSWER} ${state.index}`, () =>
      inPlaceOf(message, quizOutcomeCard(wording, question, state, option, user.name, deps.pack)),
    );
  },
} satisfies Component;
