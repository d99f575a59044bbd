import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { aboutStory } from '../../answers/about/about.ts';
import type { Pack } from '../../pack/pack.ts';
import type { Card } from '../../ui/card.ts';
import { mostChoices, toChoice } from '../../ui/choices.ts';
import { BUTTONS_PER_ROW, CHOICE_LIMIT } from '../../ui/limits.ts';
import { staleCard } from '../../ui/trouble-cards.ts';
import type { Wording } from '../../words/wording.ts';
import type { SlashCommand } from '../command.ts';
import { described } from '../command-words.ts';
import type { Component } from '../component.ts';
import { everywhere } from '../everywhere.ts';
import type { Feature } from '../feature.ts';
import { forReader, privateOption } from '../for-reader.ts';
import { turnPage } from '../turn-page.ts';
import { ABOUT, aboutCard, notMentionedCard, subjectOfKey } from './about-card.ts';

const command = {
  data: {
    ...described('command.about'),
    options: [
      {
        type: ApplicationCommandOptionType.String,
        ...described('command.about.name'),
        required: true,
        autocomplete: true,
      },
      privateOption,
    ],
    ...everywhere,
  },

  run: (request, { pack }) => forReader(aboutOrNearestCard(request.wording, request.text('name'), 0, pack), request),

  /** The value is the name as the pack spells it. */
  complete: ({ typed }, { pack }) =>
    aboutStory(pack)
      .complete(typed, mostChoices(typed))
      .filter((name) => name.length <= CHOICE_LIMIT)
      .map((name) => toChoice(name, name)),
} satisfies SlashCommand;

/** Turns pages, or switches to one of the nearest names. */
const turnPages = {
  verb: ABOUT,
  run: (request, { pack }) => {
    const { args, wording } = request;
    const [key = '', start = ''] = args;
    const name = subjectOfKey(key, aboutStory(pack).complete('', Number.POSITIVE_INFINITY));
    return name === undefined
      ? staleCard(wording)
      : turnPage(aboutOrNearestCard(wording, name, Number(start), pack), request);
  },
} satisfies Component;

/** The card about a name, or the nearest names if it is not mentioned. */
function aboutOrNearestCard(wording: Wording, name: string, start: number, pack: Pack): Card {
  const story = aboutStory(pack);
  const subject = story.find(name);
  if (subject.sentences.length > 0) return aboutCard(wording, subject, start, pack);
  const isMentioned = (other: string) => story.find(other).sentences.length > 0;
  const near = story.complete(name, BUTTONS_PER_ROW).filter(isMentioned);
  return notMentionedCard(wording, subject, near.length > 0 ? near : story.complete('', BUTTONS_PER_ROW));
}

export const about: Feature = { command, components: [turnPages] };
