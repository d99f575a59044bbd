import type { Answerer } from '../../answers/answer.ts';
import type { Draft } from '../../contracts/draft.ts';
import { errorFields } from '../../contracts/log.ts';
import type { Pack } from '../../pack/pack.ts';
import type { Deps } from '../deps.ts';
import { type DraftCheck, makeDraftCheck } from './taught/check-drafts.ts';
import { draftId } from './taught/taught.ts';

/**
 * Servers whose drafts answer at a time. Each holds no more than its own drafts, a megabyte or two at most, and is learned anew, one
 * after the other, whenever the pack is read anew.
 */
const MOST_SERVERS = 50;

/** What one server's drafts add to the pack. */
interface Live {
  /** What they are beside. */
  base: Pick<Deps, 'pack' | 'answerer'>;
  drafts: readonly Draft[];
  /** Nothing while it is being learned, and where no draft can stand in the pack. */
  story?: { pack: Pack; answerer: Answerer };
}

/** Which servers' drafts answer, and which are yet to be learned; kept by the bot for as long as it runs. */
export interface DraftPlaces {
  live: Map<string, Live>;
  /** Servers that are yet to be learned. */
  waiting: Set<string>;
  isLearning: boolean;
}

export function makeDraftPlaces(): DraftPlaces {
  return { live: new Map(), waiting: new Set(), isLearning: false };
}

/**
 * What a server is answered from: the pack, or the pack with the server's drafts beside it where they are to answer there. Until
 * those have been learned, which holds nobody up, it is the pack alone.
 */
export function withLiveDrafts(deps: Deps, guildId: string | undefined): Deps {
  const drafts = guildId === undefined ? [] : deps.store.liveDrafts(guildId);
  if (guildId === undefined || drafts.length === 0 || areDraftsCrowdedOut(deps, guildId)) return deps;
  const places = deps.draftPlaces;
  const found = places.live.get(guildId);
  if (found?.base.pack === deps.pack && idsOf(found.drafts) === idsOf(drafts))
    return found.story ? { ...deps, ...found.story } : deps;

  // Together with all whose drafts are beside an earlier pack: what they are checked with is learned once for them.
  const { pack, answerer } = deps;
  const stale = [...places.live].filter(([, { base }]) => base.pack !== pack).map(([id]) => id);
  for (const id of new Set([guildId, ...stale])) {
    places.live.set(id, { base: { pack, answerer }, drafts: deps.store.liveDrafts(id) });
    places.waiting.add(id);
  }
  void learnAll(places, deps);
  return deps;
}

/** Whether all places are taken by servers that came first; a place is free again once its server's drafts no longer answer. */
export function areDraftsCrowdedOut(deps: Deps, guildId: string): boolean {
  const { live } = deps.draftPlaces;
  if (live.has(guildId) || live.size < MOST_SERVERS) return false;
  for (const id of live.keys()) if (deps.store.liveDrafts(id).length === 0) live.delete(id);
  return live.size >= MOST_SERVERS;
}

/** Whether a server wants its drafts to answer, and they have no place. */
export function doDraftsWait(deps: Deps, guildId: string): boolean {
  return deps.store.settings(guildId).areDraftsLive && areDraftsCrowdedOut(deps, guildId);
}

function idsOf(drafts: readonly Draft[]): string {
  return drafts.map(({ id }) => id).join();
}

/** Learns the servers that wait, one after the other. What they are checked with takes room, and is gone afterwards. */
async function learnAll(places: DraftPlaces, { desk, log }: Deps): Promise<void> {
  if (places.isLearning) return;
  places.isLearning = true;
  let check: DraftCheck | undefined;
  let checked: Pack | undefined;
  for (const id of places.waiting) {
    places.waiting.delete(id);
    const live = places.live.get(id);
    if (!live) continue;
    try {
      if (!check || checked !== live.base.pack) check = await desk.work(makeDraftCheck(live.base.pack));
      checked = live.base.pack;
      await learn(live, check, desk);
    } catch (error) {
      log.error(errorFields(error), 'drafts not learned');
    }
  }
  places.isLearning = false;
}

async function learn(live: Live, check: DraftCheck, desk: Deps['desk']): Promise<void> {
  const { pack, answerer } = live.base;
  const { questions } = await desk.work(check(live.drafts, ({ id }) => draftId(id)));
  if (questions.length === 0) return;
  live.story = {
    pack: { ...pack, questions: [...pack.questions, ...questions] },
    answerer: await desk.work(answerer.withQuestions(questions)),
  };
}
