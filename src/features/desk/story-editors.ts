import type { Card } from '../../ui/card.ts';
import { whileFollowed } from '../archived.ts';
import type { Deps } from '../deps.ts';
import type { Request } from '../request.ts';
import { storyDeskClosedCard } from './cards/desk-notices.ts';

/** Whether this guild's managers edit the story, and so may see all guilds' questions: always, unless the story or the host names the guilds. */
export function isEditorOfStory({ guildId }: Request, { deskGuildIds: ofHost, pack }: Deps): boolean {
  const deskGuildIds = pack.story?.deskGuilds ?? ofHost;
  return deskGuildIds === undefined || (guildId !== undefined && deskGuildIds.includes(guildId));
}

/** Runs work for editors of the story; anyone else gets a notice. */
export function forEditorsOfStory<T>(request: Request, deps: Deps, work: () => T): T | Card {
  return isEditorOfStory(request, deps) ? work() : storyDeskClosedCard(request.wording);
}

/** Same, and only while the story is followed: work that changes its pack. */
export function forEditorsWhileFollowed<T>(request: Request, deps: Deps, work: () => T): T | Card {
  return forEditorsOfStory(request, deps, () => whileFollowed(request, deps, work));
}
