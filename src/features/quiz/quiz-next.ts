import type { Component } from '../component.ts';
import { inPlaceOf } from '../for-reader.ts';
import { pressedQuiz } from './pressed-quiz.ts';
import { quizCard } from './quiz-card.ts';
import { QUIZ_NEXT } from './quiz-state.ts';

/** Replaces the last question with the next. */
export const quizNext = {
  verb: QUIZ_NEXT,
  run: async (request, deps) => {
    const pressed = await pressedQuiz(request, deps);
    if ('kind' in pressed) return pressed;
    return inPlaceOf(request.message, quizCard(request.wording, pressed.question, pressed.state));
  },
} satisfies Component;
