import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { packVersion } from '../../pack/pack-version.ts';
import type { SlashCommand } from '../command.ts';
import { described } from '../command-words.ts';
import type { Component } from '../component.ts';
import { everywhere } from '../everywhere.ts';
import type { Feature } from '../feature.ts';
import { dismissible, forReader, inPlaceOf, privateOption } from '../for-reader.ts';
import { makeQuizInSteps } from './make-quiz.ts';
import { pressedQuiz } from './pressed-quiz.ts';
import { quizCard } from './quiz-card.ts';
import { noQuizCard, staleQuizCard } from './quiz-notices.ts';
import { quizOutcomeCard } from './quiz-outcome-card.ts';
import { MOST_ROUNDS, QUIZ_ANSWER, QUIZ_NEXT } from './quiz-state.ts';

/** As the option's description says in every language. */
const USUAL_ROUNDS = 5;

const command = {
  data: {
    ...described('command.quiz'),
    options: [
      { type: ApplicationCommandOptionType.Boolean, ...described('command.quiz.open') },
      {
        type: ApplicationCommandOptionType.Integer,
        ...described('command.quiz.rounds'),
        min_value: 1,
        max_value: MOST_ROUNDS,
      },
      privateOption,
    ],
    ...everywhere,
  },

  run: async (request, { pack, desk }) => {
    const { id, wording, isOn, number } = request;
    const wanted = Math.min(number('rounds') ?? USUAL_ROUNDS, MOST_ROUNDS);
    const questions = await desk.work(makeQuizInSteps(pack, id, wanted));
    const [first] = questions;
    if (!first) return noQuizCard(wording);
    const rounds = questions.length;
    const state = { seed: id, version: packVersion(pack), index: 0, rounds, right: 0, isOpen: isOn('open') };
    const card = quizCard(wording, first, state, rounds < wanted);
    // A quiz that anyone may answer is public.
    return state.isOpen ? { ...dismissible(card, request.user.id), quiet: false } : forReader(card, request);
  },
} satisfies SlashCommand;

/** Shows whether the chosen option is right; the first answer decides. */
const quizAnswer = {
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

/** Replaces the last question with the next. */
const quizNext = {
  verb: QUIZ_NEXT,
  run: async (request, deps) => {
    const pressed = await pressedQuiz(request, deps);
    if ('kind' in pressed) return pressed;
    return inPlaceOf(request.message, quizCard(request.wording, pressed.question, pressed.state));
  },
} satisfies Component;

export const quiz: Feature = { command, components: [quizAnswer, quizNext] };
