import { ApplicationIntegrationType, InteractionContextType } from 'discord-api-types/v10';
import type { SlashCommand } from '../command.ts';
import { described } from '../command-words.ts';
import { showHelp } from '../show-help.ts';

export const help = {
  data: {
    ...described('command.help'),
    integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
    contexts: [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
  },

  run: ({ wording }, deps) => ({ ...showHelp(wording, deps), quiet: true }),
} satisfies SlashCommand;
