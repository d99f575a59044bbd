import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { packVersion } from '../../pack/pack-version.ts';
import type { Card } from '../../ui/card.ts';
import { whileFollowed } from '../archived.ts';
import type { SlashCommand } from '../command.ts';
import { described } from '../command-words.ts';
import type { Component } from '../component.ts';
import type { Deps } from '../deps.ts';
import { everywhere } from '../everywhere.ts';
import type { Feature } from '../feature.ts';
import { dismissible, forReader, inPlaceOf, privateOption } from '../for-reader.ts';
import type { Request } from '../request.ts';
import { makeQuizInSteps } from './make-quiz.ts';
import { pressedOn, pressedQuiz } from './pressed-quiz.ts';
import { quizCard } from './quiz-card.ts';
import { mayNotStopCard, noQuizCard, notYourQuizCard, staleQuizCard } from './quiz-notices.ts';
import { quizOutcomeCard, stoppedQuizCard } from './quiz-outcome-card.ts';
import { MOST_ROUNDS, QUIZ_AGAIN, QUIZ_ANSWER, QUIZ_NEXT, QUIZ_STOP, readAgain } from './quiz-state.ts';
import { readScores, withPoint } from './score-list.ts';

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

  run: (request, deps) =>
    whileFollowed(request, deps, async () => {
      const isOpen = request.isOn('open');
      const card = await beginQuiz(request, deps, { wanted: request.number('rounds') ?? USUAL_ROUNDS, isOpen });
      if (!card) return noQuizCard(request.wording);
      // A quiz that anyone may answer is public.
      return isOpen ? { ...dismissible(card, request.user.id), quiet: false } : forReader(card, request);
    }),
} satisfies SlashCommand;

/** The first question of a new quiz; undefined if the story has none. */
async function beginQuiz(
  { id, wording }: Request,
  { pack, desk }: Deps,
  { wanted, isOpen }: { wanted: number; isOpen: boolean },
): Promise<Card | undefined> {
  const questions = await desk.work(makeQuizInSteps(pack, id, Math.min(wanted, MOST_ROUNDS)));
  const [first] = questions;
  const rounds = questions.length;
  const state = { seed: id, version: packVersion(pack), index: 0, rounds, right: 0, isOpen };
  return first && quizCard(wording, first, state, [], rounds < wanted);
}

/** Shows whether the chosen option is right; the first answer decides. */
const quizAnswer = {
  verb: QUIZ_ANSWER,
  run: async (request, deps) => {
    const pressed = await pressedOn(request, deps);
    if ('kind' in pressed) return pressed;
    const { wording, user, message } = request;
    const { state, question, option } = pressed;
    if (option < 0) return staleQuizCard(wording);
    return deps.presses.first(`${message.id} ${QUIZ_ANSWER} ${state.seed} ${state.index}`, () => {
      const before = readScores(message.shown.embeds);
      const scores = state.isOpen && option === question.right ? withPoint(before, user.id) : before;
      return inPlaceOf(
        message,
        quizOutcomeCard(wording, question, state, { option, name: user.name, scores }, deps.pack),
      );
    });
  },
} satisfies Component;

/** Replaces the last question with the next. */
const quizNext = {
  verb: QUIZ_NEXT,
  run: async (request, deps) => {
    const pressed = await pressedOn(request, deps);
    if ('kind' in pressed) return pressed;
    const { message, wording } = request;
    return inPlaceOf(message, quizCard(wording, pressed.question, pressed.state, readScores(message.shown.embeds)));
  },
} satisfies Component;

/** Ends a quiz: for who started it, and for moderators. */
const quizStop = {
  verb: QUIZ_STOP,
  run: async (request, deps) => {
    const pressed = await pressedQuiz(request, deps);
    if ('kind' in pressed) return pressed;
    const { message, wording, user } = request;
    if (message.isAsker === false && !user.mayManageMessages) return mayNotStopCard(wording);
    return inPlaceOf(message, stoppedQuizCard(wording, pressed.state, readScores(message.shown.embeds)));
  },
} satisfies Component;

/** Begins another quiz of the same kind in the same message. */
const quizAgain = {
  verb: QUIZ_AGAIN,
  run: async (request, deps) => {
    const { args, message, wording } = request;
    const wanted = readAgain(args);
    if (!wanted) return staleQuizCard(wording);
    if (!wanted.isOpen && message.isAsker === false) return notYourQuizCard(wording);
    return whileFollowed(request, deps, async () => {
      const card = await beginQuiz(request, deps, { wanted: wanted.rounds, isOpen: wanted.isOpen });
      return card ? inPlaceOf(message, card) : noQuizCard(wording);
    });
  },
} satisfies Component;

export const quiz: Feature = { command, components: [quizAnswer, quizNext, quizStop, quizAgain] };
