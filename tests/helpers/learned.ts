import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Answerer } from '../../src/answers/answer.ts';
import { trainAnswerer } from '../../src/answers/answerer.ts';
import { openCache } from '../../src/infra/cache/open-cache.ts';
import type { Pack } from '../../src/pack/pack.ts';
import { loadStory } from './load-fixture-pack.ts';

/** Where what is learned of the large story is kept for all processes of a run. */
export const LEARNED = join(tmpdir(), 'footnote-learned');

const answerers = new WeakMap<Pack, Answerer>();
const stories = new Map<string, Promise<Story>>();

/** A pack, and what answers from it. */
export interface Story {
  pack: Pack;
  answerer: Answerer;
}

/** What answers from a pack, learned once for all files of a worker. */
export function answererOf(pack: Pack): Answerer {
  const answerer = answerers.get(pack) ?? trainAnswerer(pack);
  answerers.set(pack, answerer);
  return answerer;
}

/** The story in a folder, learned once for all files of a worker, and a large one once for all workers. */
export function learnStory(folder: string): Promise<Story> {
  const found = stories.get(folder) ?? learn(folder);
  stories.set(folder, found);
  return found;
}

async function learn(folder: string): Promise<Story> {
  const { pack, files, unread } = await loadStory(folder);
  const cache = await openCache(LEARNED, files, unread);
  const answerer = trainAnswerer(pack, cache);
  await cache?.save();
  return { pack, answerer };
}
