import { BASELINE, type Engine } from './engine.ts';
import { answerWithBestHit } from './engines/best-hit.ts';

/**
 * Footnote and its alternatives. Plain fuse.js has its defaults; other libraries have the documented settings that did best on a story's labelled questions.
 */
export const engines: readonly Engine[] = [
  { name: 'Footnote', load: async () => (await import('./engines/footnote.ts')).learnWithFootnote },
  { name: BASELINE, load: async () => answerWithBestHit((await import('./engines/fuse.ts')).indexWithFuse) },
  {
    name: 'fuse.js token search',
    load: async () => answerWithBestHit((await import('./engines/fuse.ts')).indexWithFuseTokens),
  },
  {
    name: 'MiniSearch',
    load: async () => answerWithBestHit((await import('./engines/minisearch.ts')).indexWithMiniSearch),
  },
  {
    name: 'FlexSearch',
    load: async () => answerWithBestHit((await import('./engines/flexsearch.ts')).indexWithFlexSearch),
  },
  { name: 'Orama', load: async () => answerWithBestHit((await import('./engines/orama.ts')).indexWithOrama) },
  { name: 'nlp.js', load: async () => answerWithBestHit((await import('./engines/nlp-js.ts')).learnWithNlpJs) },
];

/** The engines of a comma-separated list, in table order; all by default. Or the unknown name. */
export function chooseEngines(names: string | undefined): { engines: readonly Engine[] } | { problem: string } {
  if (names === undefined) return { engines };
  const wanted = names.split(',').map((name) => name.trim());
  const unknown = wanted.find((name) => engines.every((engine) => engine.name !== name));
  if (unknown !== undefined) return { problem: `Expected names of engines behind --only, found “${unknown}”.` };
  return { engines: engines.filter(({ name }) => wanted.includes(name)) };
}
