import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { aboutStory } from '../../answers/about/about.ts';
import { mostChoices, toChoice } from '../../ui/choices.ts';
import { CHOICE_LIMIT } from '../../ui/limits.ts';
import type { SlashCommand } from '../command.ts';
import { described } from '../command-words.ts';
import { everywhere } from '../everywhere.ts';
import { tellAbout } from './tell-about.ts';

export const about = {
  data: {
    ...described('command.about'),
    options: [
      {
        type: ApplicationCommandOptionType.String,
        ...described('command.about.name'),
        required: true,
        autocomplete: true,
      },
    ],
    ...everywhere,
  },

  run: (request, { pack }) => tellAbout(request.wording, request.text('name'), 0, pack),

  /** The value is the name, as the pack spells it. */
  complete: ({ typed }, { pack }) =>
    aboutStory(pack)
      .complete(typed, mostChoices(typed))
      .filter((name) => name.length <= CHOICE_LIMIT)
      .map((name) => toChoice(name, name)),
} satisfies SlashCommand;
