import { detectStoryLanguage } from '../language/foreign/detect-story-language.ts';
import type { Article, Pack } from './pack.ts';

const known = new WeakMap<Article, string>();

/** The languages of a pack's articles as the first part of their IETF tags: "en" for "en-GB"; as their text has it where an article does not say. */
export function storyLanguages({ articles }: Pack): string[] {
  return [...new Set(articles.map(languageOf).filter(Boolean))];
}

/** The language of one article. */
export function languageOf(article: Article): string {
  const told = known.get(article);
  if (told !== undefined) return told;
  const tag = article.language?.trim().toLowerCase().split(/[-_]/)[0];
  const language = tag ?? detectStoryLanguage(sampleOf(article));
  known.set(article, language);
  return language;
}

/** As much of a text as tells its language. */
const SAMPLE = 1_000;

function sampleOf({ title, paragraphs }: Article): string {
  let sample = title;
  for (const { text } of paragraphs) {
    if (sample.length >= SAMPLE) break;
    sample += `\n${text}`;
  }
  return sample.slice(0, SAMPLE);
}
