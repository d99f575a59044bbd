import type { ParsedNode } from 'yaml';
import type { Problem } from '../../contracts/problem.ts';
import { dayOf } from '../article/article-day.ts';
import { LONGEST } from '../limits.ts';
import type { StorySettings } from '../pack.ts';
import { show } from '../show-text.ts';
import { type PlacedText, problemAt } from '../source-text.ts';
import type { Drafts } from './drafts.ts';
import type { Yaml } from './parse-yaml.ts';
import { readFields } from './yaml-fields.ts';

/** The key of a story's settings, beside the lists. */
export const STORY_KEY = 'story';
const GUILD = /^\d{17,20}$/;

/** Reads what is said of the story as a whole; once in a pack. */
export function readStory(yaml: Yaml, node: ParsedNode | null, drafts: Drafts, problems: Problem[]): void {
  const fields = readFields(yaml, node, ['title', 'until', 'archived', 'desk_guilds'], 'the story', problems);
  if (!fields) return;
  const report = (at: Pick<PlacedText, 'spot'>, expected: string, found: string, advice: string) =>
    problems.push(problemAt(at.spot, { expected, found, advice }));
  if (drafts.story) {
    report(fields, 'one “story:” in a pack', 'a second one', 'Write all of it in one place.');
    return;
  }
  const title = fields.text('title', { longest: LONGEST.topicTitle });
  const until = fields.text('until', { longest: LONGEST.id, isCode: true });
  if (until && (!/^\d{4}-\d{2}-\d{2}$/.test(until.text) || dayOf({ published: until.text }) === undefined))
    report(until, 'a day such as 2026-04-09', show(until.text), 'Write year, month and day with hyphens between them.');
  const guilds = fields.texts('desk_guilds', { longest: LONGEST.id, numbersToo: true, isCode: true });
  for (const guild of guilds.filter(({ text }) => !GUILD.test(text)))
    report(guild, 'the id of a server: 17 to 20 digits', show(guild.text), 'Copy it in Discord: “Copy Server ID”.');
  drafts.story = {
    ...(title && { title: title.text }),
    ...(until && { until: until.text }),
    ...(fields.isTrue('archived') && { archived: true }),
    ...(guilds.length > 0 && { deskGuilds: guilds.map(({ text }) => text) }),
  } satisfies StorySettings;
}
