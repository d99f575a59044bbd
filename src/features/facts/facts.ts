import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { makePick, type Pick } from '../../answers/complete/pick-matching.ts';
import { onceFor } from '../../contracts/once.ts';
import type { Pack } from '../../pack/pack.ts';
import { mostChoices, toChoice } from '../../ui/choices.ts';
import { staleCard } from '../../ui/trouble-cards.ts';
import type { Wording } from '../../words/wording.ts';
import type { SlashCommand } from '../command.ts';
import { described } from '../command-words.ts';
import type { Component } from '../component.ts';
import { everywhere } from '../everywhere.ts';
import type { Feature } from '../feature.ts';
import { forReader, privateOption } from '../for-reader.ts';
import { turnPage } from '../turn-page.ts';
import { FACTS, factsCard, noTopicCard, topicChoices } from './facts-card.ts';
import { ALL_TOPICS } from './facts-of-topic.ts';

type Topics = ReturnType<typeof topicChoices>;

/** Per language, as some titles are the bot's own words. */
const topicsInWords = onceFor((_: Pack) => new Map<string, Pick<Topics[number]>>());

function pickTopic(wording: Wording, pack: Pack): Pick<Topics[number]> {
  const known = topicsInWords(pack).get(wording.language);
  const pick = known ?? makePick(topicChoices(wording, pack), ({ title }) => ({ shown: title }));
  topicsInWords(pack).set(wording.language, pick);
  return pick;
}

const command = {
  data: {
    ...described('command.facts'),
    options: [
      { type: ApplicationCommandOptionType.String, ...described('command.facts.topic'), autocomplete: true },
      privateOption,
    ],
    ...everywhere,
  },

  run: (request, { pack }) => {
    const { wording } = request;
    const typed = request.text('topic').trim() || ALL_TOPICS;
    const topic = topicChoices(wording, pack).find(({ id }) => id === typed) ?? pickTopic(wording, pack)(typed, 1)[0];
    const card = (topic && factsCard(wording, topic.id, 0, pack)) ?? noTopicCard(wording, typed, pack);
    return forReader(card, request);
  },

  /** The value is the topic's id, so it survives a restart. */
  complete: ({ typed, wording }, { pack }) =>
    pickTopic(wording, pack)(typed, mostChoices(typed)).map(({ id, title }) => toChoice(id, title)),
} satisfies SlashCommand;

/** Turns pages, or switches topic. */
const turnPages = {
  verb: FACTS,
  run: (request, { pack }) => {
    const { args, values, wording } = request;
    const [topic = '', start = ''] = values.length > 0 ? values : args;
    const card = factsCard(wording, topic, Number(start), pack);
    return card ? turnPage(card, request) : staleCard(wording);
  },
} satisfies Component;

export const facts: Feature = { command, components: [turnPages] };
