import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { ASK_RELATED } from '../../ui/buttons.ts';
import { staleCard } from '../../ui/trouble-cards.ts';
import type { SlashCommand } from '../command.ts';
import { described } from '../command-words.ts';
import type { Component } from '../component.ts';
import { everywhere } from '../everywhere.ts';
import type { Feature } from '../feature.ts';
import { isAsker } from '../is-asker.ts';
import { storyOption } from '../story-option.ts';
import { addressedCard } from './addressed-card.ts';
import { answerEntry, answerNow, answerQuestion } from './answer-question.ts';
import { askForm } from './ask-form.ts';
import { dismiss } from './dismiss.ts';
import { entryChoices } from './entry-choices.ts';
import { inContext } from './in-context.ts';
import { share } from './share.ts';
import { turnQuotes } from './turn-quotes.ts';

const command = {
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
      storyOption,
    ],
    ...everywhere,
  },

  run: async (request, deps) => {
    const question = request.text('question');
    const isPrivate = request.choice('private') ?? request.isPrivate;
    const answer =
      answerEntry(question, request, deps, isPrivate) ?? (await answerQuestion(question, request, deps, { isPrivate }));
    const card = { quiet: isPrivate, ...answer };
    const member = request.userOption('for');
    const isPublic = !isPrivate && !request.isDirect;
    return member ? addressedCard(request.wording, card, { name: member.name, isPublic }) : card;
  },

  complete: ({ typed }, { answerer }) => entryChoices(answerer, typed),
} satisfies SlashCommand;

/** Answers the entry of a button or menu: publicly for the asker, ephemerally for others. */
const askRelated = {
  verb: ASK_RELATED,
  run: (request, deps) => {
    const [id = '', askerId] = request.args;
    const [chosen = id] = request.values;
    const isPrivate = request.message.isPrivate || isAsker(request, askerId) === false;
    return (
      answerEntry(chosen, request, deps, isPrivate) ??
      answerNow([chosen], request, deps, isPrivate) ??
      staleCard(request.wording, request.values.length > 0 ? 'menu' : 'button')
    );
  },
} satisfies Component;

export const ask: Feature = { command, components: [askRelated, askForm, inContext, turnQuotes, share, dismiss] };
