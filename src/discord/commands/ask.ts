import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { addressedCard } from '../../cards/addressed-card.ts';
import { clip } from '../../cards/clip.ts';
import { CHOICE_LIMIT, CHOICES_LIMIT } from '../../cards/limits.ts';
import { answerEntry, answerQuestion } from '../answer-question.ts';
import type { SlashCommand } from '../command.ts';
import { described } from '../command-words.ts';
import { everywhere } from '../everywhere.ts';

/** More than that tells nothing new about which question is meant, and an option may hold 6,000 characters. */
const TYPED_READ = 300;

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

  /** The value is the entry's id, which finds it also after a restart. */
  complete: ({ typed }, { answerer }) =>
    answerer
      .complete(clip(typed, TYPED_READ), CHOICES_LIMIT)
      .filter(({ id }) => id.length <= CHOICE_LIMIT)
      .map(({ id, question }) => ({ name: clip(question, CHOICE_LIMIT), value: id })),
} satisfies SlashCommand;
