import type { Answerer } from '../core/answer.ts';
import { checkDrafts } from '../core/desk/check-drafts.ts';
import { draftId } from '../core/desk/taught.ts';
import type { Pack } from '../core/pack/pack.ts';
import type { Deps } from './deps.ts';
import type { Draft } from './desk/editor-store.ts';
import { logFailure } from './failure.ts';

/**
 * Servers whose drafts answer at a time. Each holds no more than its own drafts, a megabyte or two at most, but they are checked
 * with the whole pack whenever it is read anew, one server after the other: this many are done within a few minutes.
 */
const MOST_SERVERS = 50;

/** What one server's drafts add to the pack. */
interface Live {
  files: Deps['files'];
  drafts: string;
  /** Nothing while it is being learned, and where no draft can stand in the pack. */
  story?: { pack: Pack; answerer: Answerer };
}

const kept = new WeakMap<object, { live: Map<string, Live>; last: Promise<void> }>();

/**
 * What a server is answered from: the pack, or the pack with the server's drafts beside it where they are to answer there. Until
 * those have been learned, which holds nobody up, it is the pack alone.
 */
export function withLiveDrafts(deps: Deps, guildId: string | undefined): Deps {
  const drafts = guildId === undefined ? [] : deps.store.liveDrafts(guildId);
  if (guildId === undefined || drafts.length === 0 || areDraftsCrowdedOut(deps, guildId)) return deps;
  const known = placesOf(deps);
  const ids = drafts.map(({ id }) => id).join();
  const found = known.live.get(guildId);
  if (found?.files === deps.files && found.drafts === ids) return found.story ? { ...deps, ...found.story } : deps;

  const live: Live = { files: deps.files, drafts: ids };
  known.live.set(guildId, live);
  // One after the other: checking takes memory.
  known.last = known.last.then(async () => {
    if (known.live.get(guildId) === live) await learn(live, drafts, deps);
  });
  return deps;
}

/** Whether all places are taken by servers that came first; a place is free again once its server's drafts no longer answer. */
export function areDraftsCrowdedOut(deps: Deps, guildId: string): boolean {
  const { live } = placesOf(deps);
  if (live.has(guildId) || live.size < MOST_SERVERS) return false;
  for (const id of live.keys()) if (deps.store.liveDrafts(id).length === 0) live.delete(id);
  return live.size >= MOST_SERVERS;
}

/** Whether a server wants its drafts to answer, and they have no place. */
export function doDraftsWait(deps: Deps, guildId: string): boolean {
  return deps.store.settings(guildId).areDraftsLive && areDraftsCrowdedOut(deps, guildId);
}

function placesOf({ desk }: Deps) {
  const known = kept.get(desk) ?? { live: new Map<string, Live>(), last: Promise.resolve() };
  kept.set(desk, known);
  return known;
}

async function learn(live: Live, drafts: Draft[], { desk, log, pack, answerer }: Deps): Promise<void> {
  try {
    const checked = await desk.work(checkDrafts(live.files, drafts, ({ id }) => draftId(id)));
    const ids = new Set(drafts.map(({ id }) => draftId(id)));
    const questions = checked.pack?.questions.filter(({ id }) => ids.has(id)) ?? [];
    if (questions.length === 0) return;
    live.story = {
      pack: { ...pack, questions: [...pack.questions, ...questions] },
      answerer: await desk.work(answerer.withQuestions(questions)),
    };
  } catch (error) {
    logFailure(log, error, {}, 'drafts not learned');
  }
}
