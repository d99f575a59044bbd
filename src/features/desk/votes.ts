import type { Card } from '../../ui/card.ts';
import type { Component } from '../component.ts';
import type { Deps } from '../deps.ts';
import type { Request } from '../request.ts';
import { ITEMS_SHOWN, startOfPage } from './cards/list-card.ts';
import { DESK_VOTES, votesCard } from './cards/votes-card.ts';
import { inPlace } from './in-place.ts';
import { forEditorsOfStory } from './story-editors.ts';
import { withStore } from './with-store.ts';

/** A page of votes on answers, weakest first. */
export async function showVotes(request: Request, deps: Deps, from?: string): Promise<Card> {
  const show = async () => {
    const { total } = await deps.store.listVotes({ limit: 0 });
    const start = startOfPage(from, total);
    const { rows } = await deps.store.listVotes({ limit: ITEMS_SHOWN, offset: start });
    return votesCard(request.wording, rows, start, total, deps.pack);
  };
  return await forEditorsOfStory(request, deps, () => withStore(request, deps, show));
}

export const turnVotes = {
  verb: DESK_VOTES,
  isForEditors: true,
  run: async (request, deps) => inPlace(request, await showVotes(request, deps, request.args[0])),
} satisfies Component;
