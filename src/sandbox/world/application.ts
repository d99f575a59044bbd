import { ApplicationFlags, GatewayIntentBits } from 'discord-api-types/v10';
import type { BotRecord } from './records.ts';

/** Flags of applications in fewer than 100 servers, by the privileged intent that they stand for. */
const FLAG_OF_INTENT = [
  [GatewayIntentBits.GuildPresences, ApplicationFlags.GatewayPresenceLimited],
  [GatewayIntentBits.GuildMembers, ApplicationFlags.GatewayGuildMembersLimited],
  [GatewayIntentBits.MessageContent, ApplicationFlags.GatewayMessageContentLimited],
] as const;

export function applicationFlags({ privilegedIntents }: BotRecord): number {
  return FLAG_OF_INTENT.reduce((flags, [intent, flag]) => (privilegedIntents & intent ? flags | flag : flags), 0);
}

/** An application as its own bot sees it. */
export function applicationPayload(bot: BotRecord, guildCount: number, installCount: number): object {
  const installation = (scopes: string[]) => ({ oauth2_install_params: { scopes, permissions: '0' } });
  return {
    id: bot.user.id,
    name: bot.user.username,
    icon: null,
    description: '',
    summary: '',
    type: null,
    is_monetized: false,
    bot_public: true,
    bot_require_code_grant: false,
    verify_key: bot.verifyKey,
    flags: applicationFlags(bot),
    hook: true,
    bot: bot.user,
    owner: null,
    team: null,
    redirect_uris: [],
    interactions_endpoint_url: null,
    role_connections_verification_url: null,
    approximate_guild_count: guildCount,
    approximate_user_install_count: installCount,
    integration_types_config: {
      0: installation(['bot', 'applications.commands']),
      1: installation(['applications.commands']),
    },
  };
}
