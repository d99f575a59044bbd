import type { Article } from '../pack/pack.ts';
import type { Wording } from '../words/wording.ts';
import { clip } from './clip.ts';

const SOURCE_LIMIT = 400;

/** Who wrote an article, where and when, as far as it says so, as plain text; empty where it says nothing. */
export function sourceLine(wording: Wording, { source, author, published, updated }: Article): string {
  const dates = [
    published && wording.say('context.published', { date: published }),
    updated && wording.say('context.updated', { date: updated }),
  ];
  return clip([author, source, ...dates].filter(Boolean).join(' · '), SOURCE_LIMIT);
}
