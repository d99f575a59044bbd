import { expect, it } from 'vitest';
import { finish } from '../../src/contracts/steps.ts';
import { keepPack, recallPack } from '../../src/pack/cached-pack.ts';
import { loadPack } from '../../src/pack/load-pack.ts';

const ARTICLE = { path: 'articles/ferry.md', text: '# The ferry sank\n\nThe ferry Anna sank on Sunday.\n' };
const load = (...texts: string[]) =>
  loadPack([ARTICLE, ...texts.map((text, at) => ({ path: `story-${at}.yaml`, text }))]);

const ALL = `story:
  title: The ferry
  until: 2026-04-09
  archived: true
  desk_guilds: ["123456789012345678", 223456789012345678]
`;

it('what an editor says of a story as a whole is read, and kept for the next start', () => {
  const loaded = load(ALL);
  const story = {
    title: 'The ferry',
    until: '2026-04-09',
    archived: true,
    // A number of this size is read digit by digit.
    deskGuilds: ['123456789012345678', '223456789012345678'],
  };
  expect(loaded.problems).toEqual([]);
  expect(loaded.pack?.story).toEqual(story);
  if (!loaded.withDrafts) return;
  expect(finish(recallPack(finish(keepPack(loaded.withDrafts, loaded))))?.pack?.story).toEqual(story);
  expect(load('questions: []\n').pack).not.toHaveProperty('story');
});

it.each([
  ['story: 7\n', 'the story with the fields'],
  ['story:\n  until: next year\n', 'a day such as 2026-04-09'],
  ['story:\n  until: 2026-02-30\n', 'a day such as 2026-04-09'],
  ['story:\n  archived: maybe\n', 'true or false'],
  ['story:\n  desk_guilds: [harbour]\n', 'the id of a server: 17 to 20 digits'],
  ['story:\n  desk_guilds: 123456789012345678\n', 'a list in the field “desk_guilds”'],
  ['story:\n  headline: x\n', 'title'],
])('what is odd about it is told: %j', (text, expected) => {
  const { problems } = load(text);
  expect(problems).toEqual([expect.objectContaining({ expected: expect.stringContaining(expected) })]);
});

it('it is said in one place', () => {
  const { problems } = load('story:\n  title: A\n', 'story:\n  title: B\n');
  expect(problems).toEqual([expect.objectContaining({ file: 'story-1.yaml', found: 'a second one' })]);
});
