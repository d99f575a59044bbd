import { DiscordAPIError, RESTJSONErrorCodes } from 'discord.js';
import { errorFields, type Log } from '../contracts/log.ts';

/**
 * Logs a failure. Discord's refusals are warnings (too late 10062, answered twice 40060, no permission 50013,
 * bad form 50035, …); anything else is a bug.
 * Logs chosen fields only: Discord's errors carry the request, with tokens and users' texts.
 */
export function logFailure(log: Log, error: unknown, about: object, message: string): void {
  if (error instanceof DiscordAPIError) {
    log.warn({ ...about, code: error.code, status: error.status, reason: error.message }, message);
  } else {
    log.error({ ...about, ...errorFields(error) }, message);
  }
}

/**
 * Whether an apology can still reach the user. If Discord refused the reply it cannot: too late, already answered or
 * not allowed; unless only the reply's form was wrong.
 */
export function canApologize(error: unknown): boolean {
  return !(error instanceof DiscordAPIError) || error.code === RESTJSONErrorCodes.InvalidFormBodyOrContentType;
}
