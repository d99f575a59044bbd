import { create, insertMultiple, search } from '@orama/orama';
import { stopwords } from '@orama/stopwords/english';
import type { Find, Phrasing } from './best-hit.ts';

/** Short texts gain little from repetition and length; Orama's defaults double the wrong hits. */
const RELEVANCE = { k: 0.1, b: 0.3, d: 0 };

/** Orama with English stems and stop words. */
export async function indexWithOrama(phrasings: readonly Phrasing[]): Promise<Find> {
  const database = create({
    schema: { text: 'string' } as const,
    components: { tokenizer: { language: 'english', stemming: true, stopWords: stopwords } },
  });
  await insertMultiple(
    database,
    phrasings.map(({ text }, id) => ({ id: String(id), text })),
  );
  return async (question) => {
    const { hits } = await search(database, { term: question, limit: 1, relevance: RELEVANCE });
    const [best] = hits;
    const entry = best && phrasings[Number(best.id)]?.entry;
    return entry && { entry, score: best.score };
  };
}
