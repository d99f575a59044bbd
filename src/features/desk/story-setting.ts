import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import type { Settings } from '../../contracts/settings.ts';
import type { Card } from '../../ui/card.ts';
import type { Choice } from '../../ui/choices.ts';
import { clip } from '../../ui/clip.ts';
import { escapeMarkdown } from '../../ui/escape-markdown.ts';
import { OPTIONS_LIMIT } from '../../ui/limits.ts';
import type { Wording } from '../../words/wording.ts';
import { described } from '../command-words.ts';
import type { Deps, StoryTitle } from '../deps.ts';
import type { SlashRequest, TypingRequest } from '../request.ts';
import { isOfPlace, OF_PLACE, offerStories, STORY, STORY_CHANNEL, storyOption } from '../story-option.ts';
import { type DeskSetting, listOf } from './desk-setting.ts';
import { STORY_CHANNELS } from './story-channels.ts';

/** Chosen for the whole guild, or for a channel, thread or forum. */
export const STORY_SETTING: DeskSetting = {
  options: [
    storyOption,
    {
      type: ApplicationCommandOptionType.Channel,
      ...described('command.story-channel'),
      channel_types: [...STORY_CHANNELS],
    },
  ],
  changeIn({ text, channelOption }, id) {
    const wanted = text(STORY).trim();
    if (wanted === '') return {};
    const story = isOfPlace(wanted) ? null : id;
    const channel = channelOption(STORY_CHANNEL);
    return channel === undefined ? { story } : { channelStories: { [channel]: story } };
  },
  tell: storiesInWords,
};

/** The stories, and first none. */
export function settableStories(request: TypingRequest, deps: Deps): Choice[] {
  return offerStories(request, deps, [{ id: OF_PLACE, title: request.wording.say('choice.ownStory.name') }]);
}

/** For a channel that is given without its story. */
export function storyWantedCard({ text, channelOption, wording }: SlashRequest): Card | undefined {
  const channel = channelOption(STORY_CHANNEL);
  if (channel === undefined || text(STORY).trim() !== '') return undefined;
  const none = wording.say('choice.ownStory.name');
  return {
    kind: 'refused',
    text: wording.say('desk.storyWanted', { channel: `<#${channel}>`, none }),
    quiet: true,
  };
}

/** The guild's story, and channels with others; nothing for a bot with a single one. */
function storiesInWords(wording: Wording, { story, channelStories }: Settings, titles: readonly StoryTitle[]): string {
  if (titles.every(({ id }) => id === '')) return '';
  const known = new Map(titles.map(({ id, title }) => [id, shownTitle(title)]));
  const own = known.get(story ?? '') ?? shownTitle(titles[0]?.title ?? '');
  const lines = [wording.say('desk.settingStory', { title: own })];
  if (story !== null && !known.has(story)) lines.push(wording.say('desk.settingStoryGone', { id: shownId(story) }));
  const chosen = Object.entries(channelStories);
  for (const id of new Set([...known.keys(), ...Object.values(channelStories)])) {
    const own = chosen.filter(([, one]) => one === id).map(([channel]) => `<#${channel}>`);
    if (own.length === 0) continue;
    const channels = listOf(wording, own);
    const title = known.get(id);
    const line =
      title === undefined
        ? wording.say('desk.settingStoryGoneIn', { id: shownId(id), channels })
        : wording.say('desk.settingStoryIn', { title, channels });
    lines.push(line);
  }
  return lines.slice(0, OPTIONS_LIMIT).join('\n- ');
}

const TITLE_LIMIT = 80;

function shownTitle(title: string): string {
  return `**${shownId(title)}**`;
}

function shownId(text: string): string {
  return escapeMarkdown(clip(text, TITLE_LIMIT));
}
