import type { SlashCommand } from '../command.ts';
import { described } from '../command-words.ts';
import { everywhere } from '../everywhere.ts';
import { showHelp } from './show-help.ts';

export const help = {
  data: {
    ...described('command.help'),
    ...everywhere,
  },

  isForAll: true,
  run: ({ wording }, deps) => ({ ...showHelp(wording, deps), quiet: true }),
} satisfies SlashCommand;
