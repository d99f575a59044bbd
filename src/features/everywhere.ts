import { ApplicationIntegrationType, InteractionContextType } from 'discord-api-types/v10';

/** For guild and user installs, in every kind of channel. */
export const everywhere = {
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  contexts: [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
};
