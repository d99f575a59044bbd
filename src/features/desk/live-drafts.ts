import type { Answerer } from '../../answers/answer.ts';
import type { Draft } from '../../contracts/draft.ts';
import { errorFields } from '../../contracts/log.ts';
import type { Pack } from '../../pack/pack.ts';
import type { Deps } from '../deps.ts';
import { type DraftCheck, makeDraftCheck } from './taught/check-drafts.ts';
import { draftId } from './taught/taught.ts';

/** Guilds whose drafts answer at a time. Each takes a megabyte or two, and is learned again, one by one, on every reload. */
const MOST_SERVERS = 50;

/** What one guild's drafts add to the pack. */
interface Live {
  /** The pack they were learned beside. */
  base: Pick<Deps, 'pack' | 'answerer'>;
  drafts: readonly Draft[];
  /** Undefined while learning, and if no draft is valid. */
  story?: { pack: Pack; answerer: Answerer };
}

/** Which guilds' drafts answer, and which wait to be learned; lives as long as the bot. */
export interface DraftPlaces {
  live: Map<string, Live>;
  /** Guilds still to be learned. */
  waiting: Set<string>;
  isLearning: boolean;
}

export function makeDraftPlaces(): DraftPlaces {
  return { live: new Map(), waiting: new Set(), isLearning: false };
}

/** The pack, with the guild's drafts where they are switched on. Until those are learned, which blocks nobody, the pack alone. */
export function withLiveDrafts(deps: Deps, guildId: string | undefined): Deps {
  const drafts = guildId === undefined ? [] : deps.store.liveDrafts(guildId);
  if (guildId === undefined || drafts.length === 0 || areDraftsCrowdedOut(deps, guildId)) return deps;
  const places = deps.draftPlaces;
  const found = places.live.get(guildId);
  if (found?.base.pack === deps.pack && idsOf(found.drafts) === idsOf(drafts))
    return found.story ? { ...deps, ...found.story } : deps;

  // All guilds share one draft check, so stale ones are learned together.
  const { pack, answerer } = deps;
  const stale = [...places.live].filter(([, { base }]) => base.pack !== pack).map(([id]) => id);
  for (const id of new Set([guildId, ...stale])) {
    places.live.set(id, { base: { pack, answerer }, drafts: deps.store.liveDrafts(id) });
    places.waiting.add(id);
  }
  void learnAll(places, deps);
  return deps;
}

/** Whether earlier guilds hold all places; one frees up when a guild switches its drafts off. */
export function areDraftsCrowdedOut(deps: Deps, guildId: string): boolean {
  const { live } = deps.draftPlaces;
  if (live.has(guildId) || live.size < MOST_SERVERS) return false;
  for (const id of live.keys()) if (deps.store.liveDrafts(id).length === 0) live.delete(id);
  return live.size >= MOST_SERVERS;
}

/** Whether a guild wants live drafts but has no place. */
export function doDraftsWait(deps: Deps, guildId: string): boolean {
  return deps.store.settings(guildId).areDraftsLive && areDraftsCrowdedOut(deps, guildId);
}

function idsOf(drafts: readonly Draft[]): string {
  return drafts.map(({ id }) => id).join();
}

/** Learns waiting guilds one by one; the draft check is large and freed afterwards. */
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
