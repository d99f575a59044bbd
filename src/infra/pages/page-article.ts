import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom/worker';

/** A page's metadata, under site generators' names, and the HTML of its text only. */
export interface PageArticle {
  header: Record<string, string>;
  html: string;
}

const PARTS_AROUND =
  'captions?|credits?|comments?|commentlist|disqus|cookies?|consent|gdpr|newsletter|ads?|advert|advertisement|sponsored|promo|related|share|sharing|social|paywall|subscribe|breadcrumbs?|trending';

/** Classes and ids around and inside articles that Readability sometimes takes for text; “imageCaption” is one too. */
const AROUND = new RegExp(
  String.raw`(?:^|[\s_-])(?:${PARTS_AROUND})(?:$|[\s_-])|(?:image|photo|picture|figure|media|wp)-?_*captions?\b`,
  'i',
);
const NEVER_TEXT =
  'script:not([type="application/ld+json"]),figcaption,style,noscript,template,iframe,object,svg,nav,form,button,dialog,[hidden],[aria-hidden="true"]';

/** Shorter than Readability's 500 characters, for news in brief. */
const SHORTEST = 140;

/** The article of a page; undefined if there is none. */
export function readPageArticle(page: string): PageArticle | undefined {
  const { document } = parseHTML(wholePage(page));
  const said = readMeta(document);
  for (const element of document.querySelectorAll(NEVER_TEXT)) element.remove();
  for (const element of document.querySelectorAll('body [class], body [id]')) {
    const isAround = AROUND.test(element.getAttribute('class') ?? '') || AROUND.test(element.getAttribute('id') ?? '');
    const holdsAll = /^(?:main|article)$/i.test(element.tagName) || element.querySelector('h1,article,main') !== null;
    if (isAround && !holdsAll) element.remove();
  }
  const read = new Readability(document, { charThreshold: SHORTEST }).parse();
  if (!read?.content || !/^\P{L}*\p{L}.*[.!?。]/su.test(read.textContent ?? '')) return undefined;
  const header = {
    headline: read.title,
    byline: read.byline?.replace(/^(?:by|von|por|par|від)\b:?\s+/i, ''),
    datepublished: read.publishedTime ?? said.published,
    datemodified: said.modified,
    sitename: read.siteName,
    canonical: said.canonical,
    lang: read.lang,
  };
  const fields = Object.entries(header).flatMap(([name, value]) => (value?.trim() ? [[name, value.trim()]] : []));
  return { header: Object.fromEntries(fields), html: read.content };
}

/** The tags around a page are optional, and this parser does not add them as browsers do. */
function wholePage(page: string): string {
  if (/<html[\s>]/i.test(page) && /<body[\s>]/i.test(page)) return page;
  const language = /<html[^>]{0,200}\slang=["']?([\w-]{1,20})/i.exec(page)?.[1] ?? '';
  return `<html lang="${language}"><head></head><body>${page.replace(/<(?:!doctype|\/?html|\/?head|\/body)(?:\s[^<>]*)?>/gi, '')}</body></html>`;
}

/** Metadata that Readability ignores. */
function readMeta(document: ReturnType<typeof parseHTML>['document']): {
  published?: string;
  modified?: string;
  canonical?: string;
} {
  const attributeOf = (selector: string, attribute: string): string | undefined =>
    document.querySelector(selector)?.getAttribute(attribute) ?? undefined;
  const linked = [...document.querySelectorAll('script[type="application/ld+json"]')]
    .map(({ textContent }) => /"dateModified"\s*:\s*"([^"]{4,40})"/.exec(textContent ?? '')?.[1])
    .find((date) => date !== undefined);
  const published =
    attributeOf('meta[property="article:published_time"]', 'content') ??
    attributeOf('[itemprop="datePublished"]', 'datetime') ??
    attributeOf('[itemprop="datePublished"]', 'content') ??
    attributeOf('meta[name="date"],meta[name="DC.date.issued"]', 'content') ??
    attributeOf('article time[datetime]', 'datetime');
  const modified =
    attributeOf('meta[property="article:modified_time"]', 'content') ??
    attributeOf('[itemprop="dateModified"]', 'content') ??
    linked;
  const canonical = attributeOf('link[rel="canonical"]', 'href') ?? attributeOf('meta[property="og:url"]', 'content');
  return { ...(published && { published }), ...(modified && { modified }), ...(canonical && { canonical }) };
}
