import { trainInSteps } from '../../answers/answerer.ts';
import { type ChangedAnswer, comparePacks, MOST_PREVIEWED, type Side } from '../../answers/quality/compare-packs.ts';
import { errorFields } from '../../contracts/log.ts';
import type { Pack } from '../../pack/pack.ts';
import { packVersion, packVersionInSteps } from '../../pack/pack-version.ts';
import type { Card } from '../../ui/card.ts';
import { staleCard } from '../../ui/trouble-cards.ts';
import type { Component } from '../component.ts';
import type { Deps, Story } from '../deps.ts';
import { RecentMap } from '../recent-map.ts';
import type { Request } from '../request.ts';
import type { Pending } from '../response.ts';
import { changesCard, DESK_CHANGES } from './cards/changes-card.ts';
import { reloadedCard, reloadRefusedCard } from './cards/desk-notices.ts';
import { inPlace } from './in-place.ts';
import { lastGaps } from './last-gaps.ts';
import { forEditorsOfStory } from './story-editors.ts';
import { withStore } from './with-store.ts';

/** Reloads the pack and says how many answers that changes; keeps the last good one if the new one has problems. */
export function reloadPack(request: Request, deps: Deps): Pending | Card {
  const { wording } = request;
  const reload = async () => {
    const { problems, story, hidden, note } = await deps.desk.reload();
    if (problems.length > 0) return reloadRefusedCard(wording, problems);
    const changes = await changesSince(deps.desk.takeKnown(), story, deps);
    if (changes && changes.length > 0) deps.packChanges.set(request.id, changes);
    return reloadedCard(wording, {
      story,
      hidden,
      note,
      changes: changes && { id: request.id, count: changes.length },
    });
  };
  return forEditorsOfStory(request, deps, () => ({ pending: () => withStore(request, deps, reload) }));
}

/** Undefined where both are the same pack. */
async function changesSince(known: Pack, after: Story, deps: Deps): Promise<ChangedAnswer[] | undefined> {
  const { store, desk, log } = deps;
  const version = await desk.work(packVersionInSteps(known));
  if (version === packVersion(after.pack)) return undefined;
  // Read again meanwhile, it is learned anew.
  const before = version === packVersion(deps.pack) ? sideOf(deps) : await learnedFrom(known, desk);
  const gaps = await lastGaps(store, (error) =>
    log.info(errorFields(error), 'changes told without what was asked in vain'),
  );
  const { changes } = await desk.work(comparePacks(before, sideOf(after), gaps, { most: MOST_PREVIEWED }));
  return changes;
}

function sideOf({ pack, answerer, unwatched = answerer }: Story): Side {
  return { pack, answerer: unwatched };
}

async function learnedFrom(known: Pack, { work }: Deps['desk']): Promise<Side> {
  const pack = { ...known };
  return { pack, answerer: await work(trainInSteps(pack)) };
}

/** Lists what a reload has changed; kept in memory only. */
export const listChanges = {
  verb: DESK_CHANGES,
  isForEditors: true,
  run: (request, deps) => {
    const [id = '', start] = request.args;
    const show = () => {
      const changes = deps.packChanges.get(id);
      if (!changes) return staleCard(request.wording);
      const card = changesCard(request.wording, id, changes, start);
      // The list turns its pages; what the reload said stays.
      return start === undefined ? card : inPlace(request, card);
    };
    return forEditorsOfStory(request, deps, show);
  },
} satisfies Component;

/** Reloads whose changes are listed at a time. */
const MOST_REMEMBERED = 10;

export function rememberChanges(): RecentMap<ChangedAnswer[]> {
  return new RecentMap(MOST_REMEMBERED);
}
