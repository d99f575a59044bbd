import type { Pack } from '../pack/pack.ts';
import type { Card } from '../ui/card.ts';
import type { Wording } from '../words/wording.ts';
import type { Deps } from './deps.ts';
import type { Request } from './request.ts';
import type { Response } from './response.ts';

/** That a story is no longer followed; undefined while it is. */
export function archivedNote(wording: Wording, { story }: Pack, now = Date.now()): string | undefined {
  const until = story?.until;
  if (until !== undefined && new Date(now).toISOString().slice(0, until.length) > until)
    return wording.say('story.followedUntil', { date: until });
  return story?.archived ? wording.say('story.archived') : undefined;
}

/** Kinds of cards that say what the story says. */
const OF_STORY: ReadonlySet<string> = new Set(
  'answered closest unknown article facts about checked context story'.split(' '),
);

/** What a reader gets, with a line that says so if the story is no longer followed. */
export function withArchivedNote(response: Response, wording: Wording, pack: Pack): Response {
  const note = archivedNote(wording, pack);
  if (note === undefined) return response;
  const noted = (card: Card): Card =>
    OF_STORY.has(card.kind) ? { ...card, text: [`-# ${note}`, card.text].filter(Boolean).join('\n') } : card;
  if ('kind' in response) return noted(response);
  return 'change' in response ? { ...response, change: noted(response.change) } : response;
}

/** Work on a story that is followed: of any other it is said that it is not. */
export function whileFollowed<T>({ wording }: Request, { pack }: Deps, work: () => T): T | Card {
  const note = archivedNote(wording, pack);
  return note === undefined ? work() : { kind: 'refused', text: note, quiet: true };
}
