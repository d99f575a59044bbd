import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { clip } from '../../cards/clip.ts';
import { factsCard, noTopicCard, topicChoices } from '../../cards/facts-card.ts';
import { CHOICE_LIMIT, CHOICES_LIMIT } from '../../cards/limits.ts';
import { ALL_TOPICS } from '../../core/facts-of-topic.ts';
import { pickNearest } from '../../core/pick-nearest.ts';
import type { SlashCommand } from '../command.ts';
import { described } from '../command-words.ts';
import { everywhere } from '../everywhere.ts';

export const facts = {
  data: {
    ...described('command.facts'),
    options: [{ type: ApplicationCommandOptionType.String, ...described('command.facts.topic'), autocomplete: true }],
    ...everywhere,
  },

  run: (request, { pack }) => {
    const { wording } = request;
    const typed = request.text('topic').trim() || ALL_TOPICS;
    const choices = topicChoices(wording, pack);
    const topic = choices.find(({ id }) => id === typed) ?? pickNearest(choices, ['title'], typed, 1)[0];
    return (topic && factsCard(wording, topic.id, 0, pack)) ?? noTopicCard(wording, typed, pack);
  },

  /** The value is the topic's id, which finds it also after a restart. */
  complete: ({ typed, wording }, { pack }) =>
    pickNearest(topicChoices(wording, pack), ['title'], typed, CHOICES_LIMIT).map(({ id, title }) => ({
      name: clip(title, CHOICE_LIMIT),
      value: id,
    })),
} satisfies SlashCommand;
