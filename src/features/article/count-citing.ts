import { answerEntries } from '../../pack/entries.ts';
import type { Pack } from '../../pack/pack.ts';

/** How many questions and facts cite each paragraph, first paragraph first. */
export function countCiting(pack: Pack, article: string): number[] {
  const paragraphs = pack.articles.find(({ id }) => id === article)?.paragraphs ?? [];
  const counts = new Map<number, number>();
  for (const { citations } of answerEntries(pack)) {
    const cited = new Set(
      citations.filter((citation) => citation.article === article).map(({ paragraph }) => paragraph),
    );
    for (const paragraph of cited) counts.set(paragraph, (counts.get(paragraph) ?? 0) + 1);
  }
  return paragraphs.map((_, at) => counts.get(at + 1) ?? 0);
}
