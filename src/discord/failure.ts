import { DiscordAPIError, RESTJSONErrorCodes } from 'discord.js';
import { errorFields, type Log } from '../contracts/log.ts';

/**
 * Writes down that something went wrong. What Discord refused is a fact of life (too late 10062, answered twice 40060,
 * no permission 50013, bad form 50035, …) and a warning; anything else is a fault of ours.
 * Only chosen fields go in: Discord's errors carry the request, and with it tokens and what users wrote.
 */
export function logFailure(log: Log, error: unknown, about: object, message: string): void {
  if (error instanceof DiscordAPIError) {
    log.warn({ ...about, code: error.code, status: error.status, reason: error.message }, message);
  } else {
    log.error({ ...about, ...errorFields(error) }, message);
  }
}

/**
 * Whether an apology can still reach the user. Where Discord refused the answer it is too late, there is one already, or
 * the bot may not speak; unless only the answer's form was wrong.
 */
export function canApologize(error: unknown): boolean {
  return !(error instanceof DiscordAPIError) || error.code === RESTJSONErrorCodes.InvalidFormBodyOrContentType;
}
