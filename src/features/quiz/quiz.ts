import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { packVersion } from '../../pack/pack-version.ts';
import type { SlashCommand } from '../command.ts';
import { described } from '../command-words.ts';
import { everywhere } from '../everywhere.ts';
import type { Feature } from '../feature.ts';
import { dismissible, forReader, privateOption } from '../for-reader.ts';
import { makeQuizInSteps } from './make-quiz.ts';
import { quizAnswer } from './quiz-answer.ts';
import { quizCard } from './quiz-card.ts';
import { quizNext } from './quiz-next.ts';
import { noQuizCard } from './quiz-notices.ts';
import { MOST_ROUNDS } from './quiz-state.ts';

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

export const quiz: Feature = { command, components: [quizAnswer, quizNext] };
