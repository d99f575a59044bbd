import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { makePick } from '../../answers/complete/pick-matching.ts';
import { onceFor } from '../../contracts/once.ts';
import type { Pack } from '../../pack/pack.ts';
import { mostChoices, toChoice } from '../../ui/choices.ts';
import { findArticle } from '../../ui/place.ts';
import { staleCard } from '../../ui/trouble-cards.ts';
import type { SlashCommand } from '../command.ts';
import { described } from '../command-words.ts';
import type { Component } from '../component.ts';
import { everywhere } from '../everywhere.ts';
import type { Feature } from '../feature.ts';
import { forReader, privateOption } from '../for-reader.ts';
import { turnPage } from '../turn-page.ts';
import { ARTICLE, articleCard, noArticleCard, unitOfParagraph } from './article-card.ts';

const pickArticle = onceFor((articles: Pack['articles']) => makePick(articles, ({ title }) => ({ shown: title })));

const command = {
  data: {
    ...described('command.article'),
    options: [
      { type: ApplicationCommandOptionType.Integer, ...described('command.article.paragraph'), min_value: 1 },
      { type: ApplicationCommandOptionType.String, ...described('command.article.title'), autocomplete: true },
      privateOption,
    ],
    ...everywhere,
  },

  run: (request, { pack }) => {
    const { wording } = request;
    const title = request.text('title');
    const paragraph = request.number('paragraph') ?? 1;
    const story = findArticle(pack, title) ?? pickArticle(pack.articles)(title, 1)[0];
    if (!story) return noArticleCard(wording, title, pack);
    const card = articleCard(wording, story, unitOfParagraph(story, paragraph), pack);
    const last = story.paragraphs.length;
    const note = paragraph > last ? { text: wording.say('article.noParagraph', { paragraph, last }) } : {};
    return forReader({ ...card, ...note }, request);
  },

  /** The value is the article's id, so it survives a restart. */
  complete: ({ typed }, { pack }) =>
    pickArticle(pack.articles)(typed, mostChoices(typed)).map(({ id, title }) => toChoice(id, title)),
} satisfies SlashCommand;

/** Turns pages, opens another article, or reads on from a paragraph. */
const turnPages = {
  verb: ARTICLE,
  run: (request, { pack }) => {
    const { args, values, wording } = request;
    const [id = '', start = ''] = values.length > 0 ? values : args;
    const story = findArticle(pack, id);
    return story ? turnPage(articleCard(wording, story, Number(start), pack), request) : staleCard(wording);
  },
} satisfies Component;

export const article: Feature = { command, components: [turnPages] };
