import type { Pack, QuestionEntry } from '../../pack/pack.ts';
import { packVersion } from '../../pack/pack-version.ts';
import { askCommand } from '../../ui/ask-command.ts';
import { button, inRows, questionRows } from '../../ui/buttons.ts';
import type { Card } from '../../ui/card.ts';
import { clip, clipMarkdown } from '../../ui/clip.ts';
import { NEUTRAL_COLOR } from '../../ui/colors.ts';
import { encodeCustomId } from '../../ui/custom-id.ts';
import { escapeMarkdown } from '../../ui/escape-markdown.ts';
import { EMBED_DESCRIPTION_LIMIT } from '../../ui/limits.ts';
import type { Wording } from '../../words/wording.ts';
import { deleteVotesButton } from '../feedback/vote-cards.ts';

export const STARTERS_SHOWN = 3;
/** Longer lists say less; all stories are asked alike. */
const TITLES_SHOWN = 5;
const TITLE_LIMIT = 256;
/** Of the other stories, all in one line. */
const SHORT_TITLE_LIMIT = 80;
/** Leaves the first embed room for five of the longest titles, within the limit for all embeds. */
const COMMANDS_LIMIT = 1800;

export const HELP_MORE = 'help-more';

/** A message command has no description. */
export interface CommandInHelp {
  name: string;
  description?: string;
  /** Discord's, for a name that can be clicked; absent until the commands are registered. */
  id?: string | undefined;
}

/** What else help tells on request. */
export interface HelpMore {
  commands: CommandInHelp[];
  /** The host's pages on privacy and on terms of use. */
  privacyUrl?: string | undefined;
  termsUrl?: string | undefined;
}

interface Help {
  starters: QuestionEntry[];
  commands: CommandInHelp[];
  /** Headlines of the bot's other stories. */
  others?: readonly string[];
}

/** The story, the commands, and questions to start from right above their buttons; the rest is behind one button. */
export function helpCard(wording: Wording, { starters, commands, others = [] }: Help, pack: Pack): Card {
  const rows = questionRows(starters.slice(0, STARTERS_SHOWN));
  const slash = commands.filter(({ description }) => description !== undefined).map(commandMention);
  const lines = [
    [storiesLine(wording, pack), othersLine(wording, others, commands)].filter(Boolean).join('\n'),
    clipMarkdown(slash.join(' · '), COMMANDS_LIMIT),
    rows.length > 0 ? wording.say('help.starters') : '',
  ];
  return {
    kind: 'help',
    embeds: [{ color: NEUTRAL_COLOR, description: paragraphs(lines) }],
    rows: [...rows, ...inRows([button(encodeCustomId(HELP_MORE), wording.say('help.moreButton'))], 1)],
  };
}

/** How to ask and where it stops, what each command does, what is kept, and a button that deletes the user's votes. */
export function helpMoreCard(wording: Wording, { commands, privacyUrl, termsUrl }: HelpMore, pack: Pack): Card {
  const list = [wording.say('help.commands'), ...commands.map((command) => `- ${commandLine(wording, command)}`)];
  const lines = [
    wording.say('help.how', { ask: askMention(wording, commands) }),
    wording.say('help.promise'),
    commands.length > 0 ? clipMarkdown(list.join('\n'), COMMANDS_LIMIT) : '',
    wording.say('help.kept'),
    privacyUrl === undefined ? '' : wording.say('help.privacy', { url: privacyUrl }),
    termsUrl === undefined ? '' : wording.say('help.terms', { url: termsUrl }),
  ];
  const footer = { text: wording.say('help.version', { version: packVersion(pack) }) };
  return {
    kind: 'help',
    embeds: [{ color: NEUTRAL_COLOR, description: paragraphs(lines), footer }],
    rows: inRows([deleteVotesButton(wording)], 1),
    quiet: true,
  };
}

function commandLine(wording: Wording, command: CommandInHelp): string {
  const { name, description } = command;
  return description === undefined
    ? `${wording.say('text.quoted', { text: name })}: ${wording.say('help.menu')}`
    : `${commandMention(command)}: ${description}`;
}

/** Of `/ask`, by its name in the user's language. */
function askMention(wording: Wording, commands: CommandInHelp[]): string {
  const ask = commands.find(({ name }) => name === wording.say('command.ask.name'));
  return ask ? commandMention(ask) : askCommand(wording);
}

function commandMention({ name, id }: CommandInHelp): string {
  return id === undefined ? `\`/${name}\`` : `</${name}:${id}>`;
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

function othersLine(wording: Wording, others: readonly string[], commands: CommandInHelp[]): string {
  if (others.length === 0) return '';
  const shown = others
    .slice(0, TITLES_SHOWN)
    .map((title) => wording.say('text.quoted', { text: escapeMarkdown(clip(title, SHORT_TITLE_LIMIT)) }));
  const titles = wording.list(others.length > TITLES_SHOWN ? [...shown, '…'] : shown);
  return wording.say('help.otherStories', { titles, ask: askMention(wording, commands) });
}
