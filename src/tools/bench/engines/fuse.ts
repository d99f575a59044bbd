import Fuse, { type IFuseOptions } from 'fuse.js';
import type { Find, Phrasing } from './best-hit.ts';

/** fuse.js over whole phrasings with its default settings. */
export function indexWithFuse(phrasings: readonly Phrasing[]): Find {
  return search(phrasings, {});
}

/** fuse.js over single words. The default threshold accepts half of all words; 0.3 was best of 0.1 to 0.6. */
export function indexWithFuseTokens(phrasings: readonly Phrasing[]): Find {
  return search(phrasings, { useTokenSearch: true, ignoreLocation: true, threshold: 0.3 });
}

function search(phrasings: readonly Phrasing[], options: IFuseOptions<string>): Find {
  const fuse = new Fuse(
    phrasings.map(({ text }) => text),
    { ...options, includeScore: true },
  );
  return (question) => {
    const [best] = fuse.search(question, { limit: 1 });
    const entry = best && phrasings[best.refIndex]?.entry;
    return entry && { entry, score: 1 - (best.score ?? 1) };
  };
}
