import { expect, it } from 'vitest';
import { resolveStory } from '../../src/app/resolve-story.ts';

const IDS = ['newest', 'ferry', 'market'];
const place = (...channelIds: string[]) => ({ guildId: '9', channelIds });

it.each<[string, string[], { story: string | null; channelStories: Record<string, string> } | undefined, string]>([
  ['nothing chosen', ['1'], { story: null, channelStories: {} }, 'newest'],
  ['a direct message', [], undefined, 'newest'],
  ['the server’s own', ['1'], { story: 'ferry', channelStories: { 2: 'market' } }, 'ferry'],
  ['the channel’s own', ['1'], { story: 'ferry', channelStories: { 1: 'market' } }, 'market'],
  ['a thread in a channel with its own', ['7', '1'], { story: 'ferry', channelStories: { 1: 'market' } }, 'market'],
  ['a thread with its own', ['7', '1'], { story: 'ferry', channelStories: { 1: 'market', 7: 'newest' } }, 'newest'],
  ['a channel whose story is gone', ['1'], { story: 'ferry', channelStories: { 1: 'gone' } }, 'ferry'],
  ['a server whose story is gone', ['1'], { story: 'gone', channelStories: {} }, 'newest'],
])('%s decides the story', (_, channelIds, chosen, id) => {
  expect(resolveStory(IDS, place(...channelIds), chosen)).toBe(id);
});

it('a bot with a single story has only that', () => {
  expect(resolveStory([''], place('1'), { story: 'ferry', channelStories: { 1: 'market' } })).toBe('');
  expect(resolveStory([], place('1'), undefined)).toBeUndefined();
});
