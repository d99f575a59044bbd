import type { Card } from '../../ui/card.ts';
import type { Deps } from '../deps.ts';
import type { Request } from '../request.ts';
import { storyDeskClosedCard } from './cards/desk-notices.ts';

/**
 * Whether whoever may manage this server edits the story too, and so may see what the users of all servers asked: everywhere,
 * unless the host names the servers of the editors.
 */
export function isEditorOfStory({ guildId }: Request, { deskGuildIds }: Deps): boolean {
  return deskGuildIds === undefined || (guildId !== undefined && deskGuildIds.includes(guildId));
}

/** Does what is for the editors of the story; tells anybody else that it is. */
export function forEditorsOfStory<T>(request: Request, deps: Deps, work: () => T): T | Card {
  return isEditorOfStory(request, deps) ? work() : storyDeskClosedCard(request.wording);
}
