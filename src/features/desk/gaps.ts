import type { Gap } from '../../contracts/feedback.ts';
import type { Card } from '../../ui/card.ts';
import type { Component } from '../component.ts';
import type { Deps } from '../deps.ts';
import type { Request } from '../request.ts';
import { notGrownCard } from './cards/desk-notices.ts';
import { DESK_GAP_DONE, DESK_GAPS, DESK_GROW, gapsCard } from './cards/gaps-card.ts';
import { ITEMS_SHOWN, startOfPage } from './cards/list-card.ts';
import { type Growth, growPack, growthOf, type LookedUpGap, lookUpGaps } from './grow.ts';
import { idsOf } from './ids-of.ts';
import { inPlace } from './in-place.ts';
import { forEditorsOfStory, forEditorsWhileFollowed } from './story-editors.ts';
import { withStore } from './with-store.ts';

/** A page of the open questions, most asked first. */
export async function showGaps(request: Request, deps: Deps, from?: string): Promise<Card> {
  const show = async () => {
    const { total } = await deps.store.listGaps({ limit: 0 });
    const start = startOfPage(from, total);
    const { rows } = await deps.store.listGaps({ limit: ITEMS_SHOWN, offset: start });
    return gapsCard(request.wording, await lookUp(rows, deps), start, total);
  };
  return await forEditorsOfStory(request, deps, () => withStore(request, deps, show));
}

export const turnGaps = {
  verb: DESK_GAPS,
  isForEditors: true,
  run: async (request, deps) => inPlace(request, await showGaps(request, deps, request.args[0])),
} satisfies Component;

/** Marks the chosen question as done and shows the rest. */
export const gapDone = {
  verb: DESK_GAP_DONE,
  isForEditors: true,
  run: async (request, deps) => {
    const markAndShow = async () => {
      for (const id of idsOf(request)) await deps.store.markGapDone(id);
      return await showGaps(request, deps, request.args[0]);
    };
    return inPlace(request, await forEditorsOfStory(request, deps, () => withStore(request, deps, markAndShow)));
  },
} satisfies Component;

/** Writes the chosen questions into the pack, in the readers' words, and shows the rest. */
export const growGaps = {
  verb: DESK_GROW,
  isForEditors: true,
  run: (request, deps) => {
    const [growth = '', start] = request.args;
    const grow = async () => {
      const changesFor = async (gaps: readonly Gap[]) =>
        growthOf(await lookUp(gaps, deps), deps.pack, isGrowth(growth) ? growth : 'unanswered');
      const problems = await growPack(idsOf(request), changesFor, deps.store, deps.desk.editor.change);
      if (problems.length > 0) return notGrownCard(request.wording, problems);
      await deps.desk.reload();
      return await showGaps(request, deps, start);
    };
    return forEditorsWhileFollowed(request, deps, () => ({ pending: () => withStore(request, deps, grow) }));
  },
} satisfies Component;

function lookUp(gaps: readonly Gap[], { pack, answerer, unwatched = answerer, desk }: Deps): Promise<LookedUpGap[]> {
  return desk.work(lookUpGaps(gaps, { pack, answerer: unwatched }));
}

function isGrowth(text: string): text is Growth {
  return text === 'phrasing' || text === 'unanswered';
}
