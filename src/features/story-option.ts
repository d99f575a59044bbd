import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord-api-types/v10';
import type { Card } from '../ui/card.ts';
import { type Choice, mostChoices, toChoice } from '../ui/choices.ts';
import { clip } from '../ui/clip.ts';
import { escapeMarkdown } from '../ui/escape-markdown.ts';
import { textFingerprint } from '../ui/text-fingerprint.ts';
import type { Wording } from '../words/wording.ts';
import type { Command } from './command.ts';
import { described } from './command-words.ts';
import type { Deps, StoryTitle } from './deps.ts';
import type { TypingRequest } from './request.ts';

/** The option that names a story; whatever has it is about that story. */
export const STORY = 'story';
export const storyOption = {
  type: ApplicationCommandOptionType.String as const,
  ...described('command.story'),
  autocomplete: true as const,
};

/** In place of a story's id: the one of the place. No story is called so. */
export const OF_PLACE = '-';

export function isOfPlace(wanted: string): boolean {
  return wanted.trim() === OF_PLACE;
}

/** The channel, thread or forum that a story is chosen for. */
export const STORY_CHANNEL = 'story-channel';

/** What stands for a story's id where there is little room. */
export function storyMark(id: string): string {
  return id === '' ? '' : textFingerprint(id);
}

/** The commands as a bot with a single story has them. */
export function withoutStoryOptions(commands: readonly Command[]): Command[] {
  return commands.map((command) => {
    const { data } = command;
    if (data.type === ApplicationCommandType.Message || !('options' in data) || !data.options) return command;
    return { ...command, data: { ...data, options: without(data.options) } } as Command;
  });
}

function without<Option extends { name: string }>(options: readonly Option[]): Option[] {
  return options
    .filter(({ name }) => name !== STORY && name !== STORY_CHANNEL)
    .map((option) => ('options' in option ? { ...option, options: without(option.options as Option[]) } : option));
}

/** Stories that have all typed words in their headline or id, by their id; first what stands for none of them. */
export function offerStories({ typed }: TypingRequest, { stories }: Deps, none: StoryTitle[] = []): Choice[] {
  const words = typed.normalize('NFKC').toLowerCase().split(/\s+/);
  return [...none, ...stories.titles()]
    .filter(({ id, title }) => words.every((word) => `${id} ${title}`.toLowerCase().includes(word)))
    .slice(0, mostChoices(typed))
    .map(({ id, title }) => toChoice(id, title));
}

const TITLES_SHOWN = 10;
const TITLE_LIMIT = 100;

/** For a story that there is not, or no longer. */
export function noStoryCard(wording: Wording, titles: readonly StoryTitle[]): Card {
  const more = titles.length > TITLES_SHOWN ? ['…'] : [];
  const shown = [
    ...titles.slice(0, TITLES_SHOWN).map(({ title }) => escapeMarkdown(clip(title, TITLE_LIMIT))),
    ...more,
  ];
  return {
    kind: 'refused',
    text: `${wording.say('story.none')}\n${shown.map((line) => `- ${line}`).join('\n')}`,
    quiet: true,
  };
}
