import { ApplicationIntegrationType, InteractionContextType } from 'discord-api-types/v10';

/** For a command of servers and of users who installed the bot to themselves, in every kind of channel. */
export const everywhere = {
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  contexts: [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
};
