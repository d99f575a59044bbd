import { GatewayCloseCodes } from 'discord.js';

export const WRONG_TOKEN =
  'Discord does not know this token. Make a new one in the Developer Portal (your application → Bot → Reset Token) and put it into .env as DISCORD_TOKEN.';

/** Explains a fatal close code of Discord's gateway, and what to do. */
export function explainClose(code: number): string {
  switch (code) {
    case GatewayCloseCodes.AuthenticationFailed:
      return WRONG_TOKEN;
    case GatewayCloseCodes.InvalidIntents:
    case GatewayCloseCodes.DisallowedIntents:
      return `Discord refused the intents that the bot asks for (${code}). They are only Guilds, Guild Messages and Direct Messages, which every bot may have: check the application in the Developer Portal.`;
    default:
      return `Discord ended the connection for good (close code ${code}).`;
  }
}
