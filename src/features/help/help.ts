import type { SlashCommand } from '../command.ts';
import { described } from '../command-words.ts';
import { everywhere } from '../everywhere.ts';
import type { Feature } from '../feature.ts';
import { showHelp } from './show-help.ts';

const command = {
  data: {
    ...described('command.help'),
    ...everywhere,
  },

  isForAll: true,
  run: ({ wording }, deps) => ({ ...showHelp(wording, deps), quiet: true }),
} satisfies SlashCommand;

export const help: Feature = { command };
