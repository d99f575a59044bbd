import { GatewayIntentBits, GatewayOpcodes } from 'discord-api-types/v10';
import { applicationFlags } from '../world/application.ts';
import { guildCreatePayload } from '../world/payloads.ts';
import { findByToken } from '../world/people.ts';
import type { BotRecord } from '../world/records.ts';
import type { World } from '../world/world.ts';
import { closing } from './closing.ts';
import type { Connection } from './connection.ts';
import { areGranted, isValidIntents } from './intents.ts';
import { attach, dispatch, newSession, type Session } from './session.ts';
import { isForShard, isShard, type Shard, WHOLE } from './shards.ts';

/**
 * Opens a session for a bot that says who it is: READY, then its guilds. None, but op 9, if another has just identified.
 * Throws a Closing if something is wrong.
 */
export function identify(world: World, connection: Connection, data: unknown, gatewayUrl: string): Session | undefined {
  const { token, intents, shard = WHOLE, properties } = (data ?? {}) as Record<string, unknown>;
  if (typeof token !== 'string' || !properties || typeof properties !== 'object') throw closing('decodeError');
  const bot = findByToken(world, token.replace(/^Bot /, ''));
  if (!bot) throw closing('authenticationFailed');
  if (!isShard(shard)) throw closing('invalidShard');
  if (!isValidIntents(intents)) throw closing('invalidIntents');
  if (!areGranted(intents, bot.privilegedIntents)) throw closing('disallowedIntents');
  if (isTooSoon(world, bot, shard)) {
    connection.send({ op: GatewayOpcodes.InvalidSession, d: false });
    return undefined;
  }
  // Past the limit of a day, Discord makes the token invalid.
  if (bot.starts >= world.settings.sessionStarts) throw closing('authenticationFailed');
  bot.starts += 1;
  const session = newSession(bot, intents, shard);
  attach(session, connection);
  greet(world, session, gatewayUrl);
  return session;
}

/** Shards whose numbers leave the same remainder wait for each other. */
function isTooSoon({ settings }: World, bot: BotRecord, [id]: Shard): boolean {
  const group = id % settings.maxConcurrency;
  const now = Date.now();
  const last = bot.identified.get(group);
  if (last !== undefined && now - last < settings.identifyInterval) return true;
  bot.identified.set(group, now);
  return false;
}

function greet(world: World, session: Session, gatewayUrl: string): void {
  const { bot, intents, shard } = session;
  const guilds = [...world.guilds.values()].filter(
    (guild) => guild.members.has(bot.user.id) && isForShard(shard, guild.id),
  );
  dispatch(session, 'READY', {
    v: 10,
    user: { ...bot.user, verified: true, mfa_enabled: false, email: null, flags: 0 },
    guilds: guilds.map(({ id }) => ({ id, unavailable: true })),
    session_id: session.id,
    session_type: 'normal',
    resume_gateway_url: gatewayUrl,
    shard,
    private_channels: [],
    relationships: [],
    presences: [],
    application: { id: bot.user.id, flags: applicationFlags(bot) },
    _trace: [],
  });
  if (!(intents & GatewayIntentBits.Guilds)) return;
  for (const guild of guilds) dispatch(session, 'GUILD_CREATE', guildCreatePayload(world, guild, bot.user.id));
}
