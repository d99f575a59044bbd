import { dayOf } from '../pack/article/article-day.ts';
import type { Article, Citation, Pack, Paragraph } from '../pack/pack.ts';
import type { Wording } from '../words/wording.ts';
import { clip } from './clip.ts';
import { escapeMarkdown } from './escape-markdown.ts';

/** Far beyond any headline; keeps a place from crowding out its quote. */
const TITLE_LIMIT = 256;
/** Longer addresses would crowd out the quotes, so the place is not linked. */
const LINK_LIMIT = 500;

/**
 * A citation's place for users, in markdown, linked if the article has an address: “paragraph 2”, or where there are
 * several articles “Title, 9 April 2026, paragraph 2”.
 */
export function describePlace(wording: Wording, place: Pick<Citation, 'article' | 'paragraph'>, pack: Pack): string {
  const { paragraph } = place;
  const article = findArticle(pack, place.article);
  const link = article?.url === undefined ? undefined : safeLink(article.url);
  const linked = (text: string) => (link ? `[${text}](${link})` : text);
  if (article && pack.articles.length === 1) return linked(wording.say('answer.paragraph', { paragraph }));
  const title = linked(escapeMarkdown(clip(article?.title ?? place.article, TITLE_LIMIT)));
  const day = article && dayOf(article);
  if (day === undefined) return wording.say('answer.place', { title, paragraph });
  return wording.say('answer.placeDated', { title, date: wording.date(day), paragraph });
}

export function findArticle(pack: Pack, id: string): Article | undefined {
  return pack.articles.find((article) => article.id === id);
}

/** `paragraph` is 1-based. */
export function findParagraph(pack: Pack, article: string, paragraph: number): Paragraph | undefined {
  return findArticle(pack, article)?.paragraphs[paragraph - 1];
}

/** An address that cannot end its markdown link early; undefined if it could. */
export function safeLink(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, href } = new URL(url);
  if (protocol !== 'https:' && protocol !== 'http:') return undefined;
  const link = href.replaceAll('(', '%28').replaceAll(')', '%29');
  return link.length <= LINK_LIMIT ? link : undefined;
}
