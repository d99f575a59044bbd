import type { Card } from '../../ui/card.ts';
import type { Deps } from '../deps.ts';
import type { Request } from '../request.ts';
import type { Pending } from '../response.ts';
import { reloadedCard, reloadRefusedCard } from './cards/desk-notices.ts';
import { forEditorsOfStory } from './story-editors.ts';

/** Reloads the pack; keeps the last good one if the new one has problems. */
export function reloadPack(request: Request, deps: Deps): Pending | Card {
  const { wording } = request;
  const pending = async () => {
    const { problems, ...loaded } = await deps.desk.reload();
    return problems.length > 0 ? reloadRefusedCard(wording, problems) : reloadedCard(wording, loaded);
  };
  return forEditorsOfStory(request, deps, () => ({ pending }));
}
