import { DiscordAPIError, RESTJSONErrorCodes } from 'discord.js';

/** Lets pass that a message is gone, put away by its user or deleted by a moderator, and nothing else. @throws the rest */
export function unlessGone(error: unknown): void {
  if (!(error instanceof DiscordAPIError) || error.code !== RESTJSONErrorCodes.UnknownMessage) throw error;
}
