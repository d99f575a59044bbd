import { GatewayIntentBits } from 'discord-api-types/v10';
import { applicationFlags } from '../world/application.ts';
import { guildCreatePayload } from '../world/payloads.ts';
import { findByToken } from '../world/people.ts';
import type { World } from '../world/world.ts';
import { closing } from './closing.ts';
import type { Connection } from './connection.ts';
import { areGranted, isValidIntents } from './intents.ts';
import { attach, dispatch, newSession, type Session } from './session.ts';

/** Opens a session for a bot that says who it is: READY, then its guilds. Throws a Closing if something is wrong. */
export function identify(world: World, connection: Connection, data: unknown, gatewayUrl: string): Session {
  const { token, intents, shard, properties } = (data ?? {}) as Record<string, unknown>;
  if (typeof token !== 'string' || !properties || typeof properties !== 'object') throw closing('decodeError');
  const bot = findByToken(world, token.replace(/^Bot /, ''));
  if (!bot) throw closing('authenticationFailed');
  if (shard !== undefined && JSON.stringify(shard) !== '[0,1]') throw closing('invalidShard');
  if (!isValidIntents(intents)) throw closing('invalidIntents');
  if (!areGranted(intents, bot.privilegedIntents)) throw closing('disallowedIntents');
  const session = newSession(bot, intents);
  attach(session, connection);
  greet(world, session, gatewayUrl);
  return session;
}

function greet(world: World, session: Session, gatewayUrl: string): void {
  const { bot, intents } = session;
  const guilds = [...world.guilds.values()].filter((guild) => guild.members.has(bot.user.id));
  dispatch(session, 'READY', {
    v: 10,
    user: { ...bot.user, verified: true, mfa_enabled: false, email: null, flags: 0 },
    guilds: guilds.map(({ id }) => ({ id, unavailable: true })),
    session_id: session.id,
    session_type: 'normal',
    resume_gateway_url: gatewayUrl,
    shard: [0, 1],
    private_channels: [],
    relationships: [],
    presences: [],
    application: { id: bot.user.id, flags: applicationFlags(bot) },
    _trace: [],
  });
  if (!(intents & GatewayIntentBits.Guilds)) return;
  for (const guild of guilds) dispatch(session, 'GUILD_CREATE', guildCreatePayload(world, guild, bot.user.id));
}
