import MiniSearch from 'minisearch';
import type { Find, Phrasing } from './best-hit.ts';

/** MiniSearch with the fuzzy and prefix matching its documentation starts with. */
export function indexWithMiniSearch(phrasings: readonly Phrasing[]): Find {
  const index = new MiniSearch({ fields: ['text'], searchOptions: { fuzzy: 0.2, prefix: true } });
  index.addAll(phrasings.map(({ text }, id) => ({ id, text })));
  return (question) => {
    const [best] = index.search(question);
    const entry = best && phrasings[best.id]?.entry;
    return entry && { entry, score: best.score };
  };
}
