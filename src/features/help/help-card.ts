import type { APIEmbed } from 'discord-api-types/v10';
import type { Pack, QuestionEntry } from '../../pack/pack.ts';
import { packVersion } from '../../pack/pack-version.ts';
import { askCommand } from '../../ui/ask-command.ts';
import { inRows, questionRows } from '../../ui/buttons.ts';
import type { Card } from '../../ui/card.ts';
import { clip, clipMarkdown } from '../../ui/clip.ts';
import { NEUTRAL_COLOR } from '../../ui/colors.ts';
import { escapeMarkdown } from '../../ui/escape-markdown.ts';
import { EMBED_DESCRIPTION_LIMIT } from '../../ui/limits.ts';
import type { Wording } from '../../words/wording.ts';
import { deleteVotesButton } from '../feedback/vote-cards.ts';

export const STARTERS_SHOWN = 3;
/** Longer lists say less; all stories are asked alike. */
const TITLES_SHOWN = 5;
const TITLE_LIMIT = 256;
/** Leaves the first embed room for five of the longest titles, within the limit for all embeds. */
const COMMANDS_LIMIT = 1800;

/** A message command has no description. */
export interface CommandInHelp {
  name: string;
  description?: string;
}

interface Help {
  starters: QuestionEntry[];
  commands: CommandInHelp[];
  /** The host's pages on privacy and on terms of use. */
  privacyUrl?: string | undefined;
  termsUrl?: string | undefined;
}

/** What to ask, how, and the limits, with questions to start from; then commands and privacy. */
export function helpCard(wording: Wording, help: Help, pack: Pack): Card {
  const { starters } = help;
  const rows = questionRows(starters.slice(0, STARTERS_SHOWN));
  const description = [
    storiesLine(wording, pack),
    wording.say('help.how', { ask: askCommand(wording) }),
    wording.say('help.promise'),
    rows.length > 0 ? wording.say('help.starters') : '',
  ];
  const title = wording.say('help.title');
  return {
    kind: 'help',
    embeds: [{ color: NEUTRAL_COLOR, title, description: paragraphs(description) }, about(wording, help, pack)],
    rows: [...rows, ...inRows([deleteVotesButton(wording)], 1)],
  };
}

function about(wording: Wording, { commands, privacyUrl, termsUrl }: Help, pack: Pack): APIEmbed {
  const list = [wording.say('help.commands'), ...commands.map((command) => `- ${commandLine(wording, command)}`)];
  return {
    color: NEUTRAL_COLOR,
    description: paragraphs([
      commands.length > 0 ? clipMarkdown(list.join('\n'), COMMANDS_LIMIT) : '',
      wording.say('help.kept'),
      privacyUrl === undefined ? '' : wording.say('help.privacy', { url: privacyUrl }),
      termsUrl === undefined ? '' : wording.say('help.terms', { url: termsUrl }),
    ]),
    footer: { text: wording.say('help.version', { version: packVersion(pack) }) },
  };
}

function commandLine(wording: Wording, { name, description }: CommandInHelp): string {
  return description === undefined
    ? `${wording.say('text.quoted', { text: name })}: ${wording.say('help.menu')}`
    : `\`/${name}\`: ${description}`;
}

function paragraphs(parts: string[]): string {
  return clipMarkdown(parts.filter(Boolean).join('\n\n'), EMBED_DESCRIPTION_LIMIT);
}

function storiesLine(wording: Wording, { articles }: Pack): string {
  const titles = articles
    .slice(0, TITLES_SHOWN)
    .map(({ title }) => wording.say('text.quoted', { text: escapeMarkdown(clip(title, TITLE_LIMIT)) }));
  const more = articles.length - titles.length;
  const [only] = titles;
  if (only !== undefined && articles.length === 1) return wording.say('help.story', { title: only });
  const lines = more > 0 ? [...titles, wording.say('help.moreStories', { count: more })] : titles;
  return [wording.say('help.stories'), ...lines.map((line) => `- ${line}`)].join('\n');
}
