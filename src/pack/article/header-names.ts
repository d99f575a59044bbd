import type { Article } from '../pack.ts';

/** What an article's header may say. */
export const DETAILS = ['title', 'source', 'author', 'url', 'published', 'updated', 'language', 'supersedes'] as const;
export type Detail = (typeof DETAILS)[number] & keyof Article;

/** What site generators and CMS exports call these fields, best first; compared without case, hyphens and underscores. */
export const OTHER_NAMES: Record<Detail, readonly string[]> = {
  title: ['headline'],
  source: ['publisher', 'publication', 'sitename', 'site'],
  author: ['authors', 'byline', 'creator', 'creators', 'writer'],
  url: ['canonical', 'canonicalurl', 'originalurl', 'sourceurl', 'link', 'permalink'],
  // Hugo, Astro, Jekyll, Hexo and Eleventy, schema.org.
  published: [
    'publishdate',
    'pubdate',
    'publishedat',
    'publishedon',
    'datepublished',
    'publicationdate',
    'date',
    'created',
    'createdat',
  ],
  updated: [
    'lastmod',
    'lastmodified',
    'lastmodifiedat',
    'updateddate',
    'updatedat',
    'dateupdated',
    'modified',
    'modifieddate',
    'datemodified',
    'moddate',
  ],
  language: ['lang', 'locale', 'languagecode'],
  supersedes: ['replaces'],
};

/** Other generator fields; never treated as misspellings of the names above. */
export const WITHOUT_MEANING: ReadonlySet<string> = new Set(
  (
    'draft layout type kind slug tags tag categories category keywords topics section sections series weight order image images cover thumbnail ' +
    'heroimage banner featured featuredimage img photo photos video audio media alt caption credit description summary excerpt subtitle ' +
    'subhead deck dek standfirst teaser lead abstract intro aliases alias redirect redirectfrom uri path id uid guid ref key name menu nav ' +
    'navigation sitemap toc outline comments comment share math mermaid robots noindex seo meta head og twitter social params resources outputs ' +
    'cascade expirydate publish template theme style styles css script scripts class classes icon color width height format encoding ' +
    'status visibility sticky pinned hidden private password license copyright contributors editor editors translator translators ' +
    'readingtime wordcount pagination eleventynavigation eleventyexcludefromcollections tagline location place city country region timezone version hash'
  ).split(' '),
);

/** A name as names are compared. */
export function foldName(name: string): string {
  return name.toLowerCase().replace(/[-_\s.]/g, '');
}
