import type { Article } from '../pack/pack.ts';
import type { Wording } from '../words/wording.ts';
import { clip } from './clip.ts';

const SOURCE_LIMIT = 400;

/** An article's source, author and dates as plain text; empty if it has none. */
export function sourceLine(wording: Wording, { source, author, published, updated }: Article): string {
  const dates = [
    published && wording.say('context.published', { date: published }),
    updated && wording.say('context.updated', { date: updated }),
  ];
  return clip([author, source, ...dates].filter(Boolean).join(' · '), SOURCE_LIMIT);
}
