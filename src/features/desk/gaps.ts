import type { Card } from '../../ui/card.ts';
import type { Component } from '../component.ts';
import type { Deps } from '../deps.ts';
import type { Request } from '../request.ts';
import { DESK_GAP_DONE, DESK_GAPS, gapsCard } from './cards/gaps-card.ts';
import { ITEMS_SHOWN, startOfPage } from './cards/list-card.ts';
import { idsOf } from './ids-of.ts';
import { inPlace } from './in-place.ts';
import { forEditorsOfStory } from './story-editors.ts';
import { withStore } from './with-store.ts';

/** A page of the open questions, most asked first. */
export async function showGaps(request: Request, deps: Deps, from?: string): Promise<Card> {
  const show = async () => {
    const { total } = await deps.store.listGaps({ limit: 0 });
    const start = startOfPage(from, total);
    const { rows } = await deps.store.listGaps({ limit: ITEMS_SHOWN, offset: start });
    return gapsCard(request.wording, rows, start, total);
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
