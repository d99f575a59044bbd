import type { Card } from '../../ui/card.ts';
import type { Component } from '../component.ts';
import type { Deps } from '../deps.ts';
import type { Request } from '../request.ts';
import { DESK_DRAFT_GONE, DESK_DRAFTS, draftsCard } from './cards/drafts-card.ts';
import { ITEMS_SHOWN, startOfPage } from './cards/list-card.ts';
import { guildOf } from './guild-of.ts';
import { idsOf } from './ids-of.ts';
import { inPlace } from './in-place.ts';
import { doDraftsWait } from './live-drafts.ts';
import { withStore } from './with-store.ts';

/** A page of this guild's drafts, oldest first. */
export function showDrafts(request: Request, deps: Deps, from?: string): Promise<Card> {
  return withStore(request, deps, async () => {
    const drafts = await deps.store.listDrafts(guildOf(request));
    const start = startOfPage(from, drafts.length);
    const isCrowdedOut = doDraftsWait(deps, guildOf(request));
    return draftsCard(request.wording, drafts.slice(start, start + ITEMS_SHOWN), start, drafts.length, isCrowdedOut);
  });
}

export const turnDrafts = {
  verb: DESK_DRAFTS,
  isForEditors: true,
  run: async (request, deps) => inPlace(request, await showDrafts(request, deps, request.args[0])),
} satisfies Component;

/** Deletes the chosen draft and shows the rest. */
export const draftGone = {
  verb: DESK_DRAFT_GONE,
  isForEditors: true,
  run: async (request, deps) => {
    const shown = await withStore(request, deps, async () => {
      for (const id of idsOf(request)) await deps.store.removeDraft(guildOf(request), id);
      return await showDrafts(request, deps, request.args[0]);
    });
    return inPlace(request, shown);
  },
} satisfies Component;
