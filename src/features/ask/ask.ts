import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import type { SlashCommand } from '../command.ts';
import { described } from '../command-words.ts';
import { everywhere } from '../everywhere.ts';
import { addressedCard } from './addressed-card.ts';
import { answerEntry, answerQuestion } from './answer-question.ts';
import { entryChoices } from './entry-choices.ts';

export const ask = {
  data: {
    ...described('command.ask'),
    options: [
      {
        type: ApplicationCommandOptionType.String,
        ...described('command.ask.question'),
        required: true,
        autocomplete: true,
      },
      {
        type: ApplicationCommandOptionType.Boolean,
        ...described('command.ask.private'),
      },
      {
        type: ApplicationCommandOptionType.User,
        ...described('command.ask.for'),
      },
    ],
    ...everywhere,
  },

  run: (request, deps) => {
    const question = request.text('question');
    const isPrivate = request.choice('private') ?? request.isPrivate;
    const answer =
      answerEntry(question, request, deps, isPrivate) ?? answerQuestion(question, request, deps, isPrivate);
    const card = { quiet: isPrivate, ...answer };
    const member = request.user('for');
    const isSeen = !isPrivate && !request.isDirect;
    return member ? addressedCard(request.wording, card, { name: member.name, isSeen }) : card;
  },

  complete: ({ typed }, { answerer }) => entryChoices(answerer, typed),
} satisfies SlashCommand;
