import type { SlashCommand } from '../command.ts';
import { described } from '../command-words.ts';
import type { Component } from '../component.ts';
import { everywhere } from '../everywhere.ts';
import type { Feature } from '../feature.ts';
import { HELP_MORE } from './help-card.ts';
import { showHelp, showMoreHelp } from './show-help.ts';

const command = {
  data: {
    ...described('command.help'),
    ...everywhere,
  },

  isForAll: true,
  run: ({ wording }, deps) => ({ ...showHelp(wording, deps), quiet: true }),
} satisfies SlashCommand;

/** What is kept, each command, and a button that deletes the user's votes. */
const more = {
  verb: HELP_MORE,
  isForAll: true,
  run: ({ wording }, deps) => showMoreHelp(wording, deps),
} satisfies Component;

export const help: Feature = { command, components: [more] };
