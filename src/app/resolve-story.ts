import type { Place, StoryTitle } from '../features/deps.ts';
import { storyMark } from '../features/story-option.ts';

/** What a guild has chosen. */
interface Chosen {
  /** The story of each channel and thread that has one of its own. */
  channelStories: Readonly<Record<string, string>>;
  /** Everywhere else; null: the bot's first story. */
  story: string | null;
}

/** The id of the story that a place is about: the thread's, else its channel's, else the guild's, else the first. What is gone is passed over. */
export function resolveStory(ids: readonly string[], place: Place, chosen: Chosen | undefined): string | undefined {
  const ofChannels = (place.channelIds ?? []).map((id) => chosen?.channelStories[id]);
  const wanted = [...ofChannels, chosen?.story, ids[0]].filter((id) => typeof id === 'string');
  return wanted.find((id) => ids.includes(id));
}

/** The id of the story that is meant by an id, a mark or a headline. */
export function findWanted(titles: readonly StoryTitle[], wanted: string): string | undefined {
  const plain = (text: string) => text.normalize('NFKC').trim().toLowerCase();
  const found =
    titles.find(({ id }) => id === wanted || storyMark(id) === wanted) ??
    titles.find(({ id, title }) => plain(id) === plain(wanted) || plain(title) === plain(wanted));
  return found?.id;
}
