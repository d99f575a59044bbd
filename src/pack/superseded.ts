import type { Article } from './pack.ts';

/** The ids of the articles that an article supersedes, and of those that these supersede; with its own where that is a circle. */
export function supersededBy(articles: readonly Pick<Article, 'id' | 'supersedes'>[], id: string): Set<string> {
  const next = new Map(articles.map(({ id: own, supersedes }) => [own, supersedes]));
  const found = new Set<string>();
  for (let older = next.get(id); older !== undefined && !found.has(older); older = next.get(older)) found.add(older);
  return found;
}
