import type { Article, Pack } from '../pack.ts';
import { dayOf } from './article-day.ts';

/** A pack's articles; those without a date come last. */
export function newestFirst({ articles }: Pick<Pack, 'articles'>): [Article, ...Article[]] {
  const [newest, ...others] = articles.toSorted((one, other) => (dayOf(other) ?? '').localeCompare(dayOf(one) ?? ''));
  if (!newest) throw new Error('Expected a pack with an article; found none.');
  return [newest, ...others];
}

/** What a story is called: as its editor says, or as its newest article. */
export function storyTitle(pack: Pack): string {
  return pack.story?.title ?? newestFirst(pack)[0].title;
}
