import type { Answerer } from '../core/answer.ts';
import { trainInSteps } from '../core/answerer.ts';
import { checkDrafts } from '../core/desk/check-drafts.ts';
import { draftId } from '../core/desk/taught.ts';
import type { Pack } from '../core/pack/pack.ts';
import type { Deps } from './deps.ts';
import type { Draft } from './desk/editor-store.ts';
import { logFailure } from './failure.ts';

/** Each holds a whole learned pack in memory; a server beyond them is answered from the pack alone. */
const MOST_SERVERS = 4;

/** What one server's drafts and the pack make together. */
interface Live {
  files: Deps['files'];
  drafts: string;
  /** Nothing while it is being learned, and where no draft can stand in the pack. */
  story?: { pack: Pack; answerer: Answerer };
}

const kept = new WeakMap<object, { live: Map<string, Live>; last: Promise<void> }>();

/**
 * What a server is answered from: the pack, or the pack with the server's drafts where they are to answer there. Until those
 * have been learned, which takes seconds and holds nobody up, it is the pack alone.
 */
export function withLiveDrafts(deps: Deps, guildId: string | undefined): Deps {
  const drafts = guildId === undefined ? [] : deps.store.liveDrafts(guildId);
  if (guildId === undefined || drafts.length === 0) return deps;
  const known = kept.get(deps.desk) ?? { live: new Map<string, Live>(), last: Promise.resolve() };
  kept.set(deps.desk, known);
  const ids = drafts.map(({ id }) => id).join();
  const found = known.live.get(guildId);
  if (found?.files === deps.files && found.drafts === ids) return found.story ? { ...deps, ...found.story } : deps;

  const live: Live = { files: deps.files, drafts: ids };
  known.live.delete(guildId);
  known.live.set(guildId, live);
  const [oldest] = known.live.keys();
  if (known.live.size > MOST_SERVERS && oldest !== undefined) known.live.delete(oldest);
  const isWanted = () => known.live.get(guildId) === live;
  // One after the other: learning takes memory.
  known.last = known.last.then(async () => {
    if (isWanted()) await learn(live, drafts, deps, isWanted);
  });
  return deps;
}

async function learn(live: Live, drafts: Draft[], { desk, log }: Deps, isWanted: () => boolean): Promise<void> {
  try {
    const { pack } = await desk.work(checkDrafts(live.files, drafts, ({ id }) => draftId(id)));
    if (!pack || !isWanted()) return;
    live.story = { pack, answerer: await desk.work(trainInSteps(pack)) };
  } catch (error) {
    logFailure(log, error, {}, 'drafts not learned');
  }
}
