import { DiscordAPIError, RESTJSONErrorCodes } from 'discord.js';

/** Ignores that a message is gone, dismissed or deleted by a moderator. @throws any other error */
export function unlessGone(error: unknown): void {
  if (!(error instanceof DiscordAPIError) || error.code !== RESTJSONErrorCodes.UnknownMessage) throw error;
}
