import { findArticle } from '../../ui/place.ts';
import { staleCard } from '../../ui/trouble-cards.ts';
import type { Component } from '../component.ts';
import { turnPage } from '../turn-page.ts';
import { ARTICLE, articleCard } from './article-card.ts';

/** Turns the pages of an article, opens another one, or reads on from a paragraph shown in context. */
export const turnArticle = {
  verb: ARTICLE,
  run: (request, { pack }) => {
    const { args, values, wording } = request;
    const [id = '', start = ''] = values.length > 0 ? values : args;
    const story = findArticle(pack, id);
    return story ? turnPage(articleCard(wording, story, Number(start), pack), request) : staleCard(wording);
  },
} satisfies Component;
