import { newestFirst } from '../../pack/article/newest-first.ts';
import type { Card } from '../../ui/card.ts';
import { textFingerprint } from '../../ui/text-fingerprint.ts';
import { wordingFor } from '../../words/wording.ts';
import type { Deps } from '../deps.ts';
import { STARTERS_SHOWN } from '../help/help-card.ts';
import type { SlashRequest } from '../request.ts';
import type { Placement } from '../response.ts';
import { noStoreCard } from './cards/desk-notices.ts';
import { placedCard, refusedPostCard, tooManyPostsCard } from './cards/post-notices.ts';
import { storyCard } from './cards/story-card.ts';
import { guildOf } from './guild-of.ts';
import { withStore } from './with-store.ts';

/** Each is edited on every reload. */
const MOST_POSTS = 25;

/** Places a card on the story in a channel, kept so that it follows the story. */
export function placePost(request: SlashRequest, deps: Deps): Placement | Card {
  const { wording } = request;
  const guildId = guildOf(request);
  const { problem } = deps.store.health();
  if (problem !== undefined) return noStoreCard(wording, problem);
  if (deps.store.posts(guildId).length >= MOST_POSTS) return tooManyPostsCard(wording, MOST_POSTS);
  return {
    channelId: request.channelOption('channel'),
    name: newestFirst(deps.pack)[0].title,
    place: (locale) => storyCardFor({ id: guildId, locale }, deps),
    async whenPlaced({ channelId, messageId, url }, card) {
      let isKept = false;
      const answer = await withStore(request, deps, async () => {
        await deps.store.keepPost({ guildId, channelId, messageId, story: deps.id, shown: fingerprintOf(card) });
        isKept = true;
        // Readers ask below it about what it shows.
        if (deps.id !== '') await deps.store.changeSettings(guildId, { channelStories: { [channelId]: deps.id } });
        return placedCard(wording, url);
      });
      return { isKept, answer };
    },
    whenRefused: (refusal) => refusedPostCard(wording, refusal),
  };
}

/** The card on the story in the language of a guild. */
export function storyCardFor(guild: { id: string; locale: string }, { store, pack, answerer }: Deps): Card {
  const wording = wordingFor(store.settings(guild.id).language ?? guild.locale);
  return storyCard(wording, pack, answerer.starters(STARTERS_SHOWN));
}

/** Tells whether a placed card is up to date. */
export function fingerprintOf(card: Card): string {
  return textFingerprint(JSON.stringify(card));
}
