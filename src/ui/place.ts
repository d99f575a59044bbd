import type { Article, Citation, Pack, Paragraph } from '../pack/pack.ts';
import type { Wording } from '../words/wording.ts';
import { clip } from './clip.ts';
import { escapeMarkdown } from './escape-markdown.ts';

/** Far beyond any headline; keeps a place from crowding out its quote. */
const TITLE_LIMIT = 256;
/** Longer addresses would crowd out the quotes, so the place is not linked. */
const LINK_LIMIT = 500;

/** A citation's place for users: “Title, paragraph 2” in markdown, linked if the article has an address. */
export function describePlace(wording: Wording, place: Pick<Citation, 'article' | 'paragraph'>, pack: Pack): string {
  const article = findArticle(pack, place.article);
  const title = escapeMarkdown(clip(article?.title ?? place.article, TITLE_LIMIT));
  const link = article?.url === undefined ? undefined : safeLink(article.url);
  return wording.say('answer.place', { title: link ? `[${title}](${link})` : title, paragraph: place.paragraph });
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
