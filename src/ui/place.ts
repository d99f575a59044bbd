import type { Article, Citation, Pack, Paragraph } from '../pack/pack.ts';
import type { Wording } from '../words/wording.ts';
import { clip } from './clip.ts';
import { escapeMarkdown } from './escape-markdown.ts';

/** Far beyond any headline; it keeps a place from crowding out its quote. */
const TITLE_LIMIT = 256;
/** A longer address would crowd out the quotes it stands beside; the place is then given without a link. */
const LINK_LIMIT = 500;

/** Where a citation stands, for a user: “Title, paragraph 2” as markdown, the title linked if the article has an address. */
export function describePlace(wording: Wording, place: Pick<Citation, 'article' | 'paragraph'>, pack: Pack): string {
  const article = findArticle(pack, place.article);
  const title = escapeMarkdown(clip(article?.title ?? place.article, TITLE_LIMIT));
  const link = article?.url === undefined ? undefined : safeLink(article.url);
  return wording.say('answer.place', { title: link ? `[${title}](${link})` : title, paragraph: place.paragraph });
}

export function findArticle(pack: Pack, id: string): Article | undefined {
  return pack.articles.find((article) => article.id === id);
}

/** `paragraph` is counted from 1. */
export function findParagraph(pack: Pack, article: string, paragraph: number): Paragraph | undefined {
  return findArticle(pack, article)?.paragraphs[paragraph - 1];
}

/** An address that can stand in a markdown link without ending it, or nothing where it cannot. */
export function safeLink(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, href } = new URL(url);
  if (protocol !== 'https:' && protocol !== 'http:') return undefined;
  const link = href.replaceAll('(', '%28').replaceAll(')', '%29');
  return link.length <= LINK_LIMIT ? link : undefined;
}
