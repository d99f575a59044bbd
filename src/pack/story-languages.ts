import { onceFor } from '../contracts/once.ts';
import { detectStoryLanguage } from '../language/foreign/detect-story-language.ts';
import type { Article, Pack } from './pack.ts';

/** The primary language subtags of a pack's articles ("en" for "en-GB"), detected if not declared. */
export function storyLanguages({ articles }: Pack): string[] {
  return [...new Set(articles.map(languageOf).filter(Boolean))];
}

/** The language of one article. */
export const languageOf = onceFor(
  (article: Article): string =>
    article.language?.trim().toLowerCase().split(/[-_]/)[0] ?? detectStoryLanguage(sampleOf(article)),
);

/** Characters enough to detect a language. */
const SAMPLE = 1_000;

function sampleOf({ title, paragraphs }: Article): string {
  let sample = title;
  for (const { text } of paragraphs) {
    if (sample.length >= SAMPLE) break;
    sample += `\n${text}`;
  }
  return sample.slice(0, SAMPLE);
}
