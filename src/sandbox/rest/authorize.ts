import type { FastifyRequest } from 'fastify';
import { refuse } from '../rules/refusal.ts';
import { findByToken } from '../world/people.ts';
import type { BotRecord } from '../world/records.ts';
import type { World } from '../world/world.ts';

/** The bot whose token a request carries as "Bot TOKEN". */
export function callerOf(world: World, request: FastifyRequest): BotRecord | undefined {
  const token = /^Bot (.+)$/.exec(request.headers.authorization ?? '')?.[1];
  return token === undefined ? undefined : findByToken(world, token);
}

/** The calling bot, or a 401. */
export function authorize(world: World, request: FastifyRequest): BotRecord {
  const bot = callerOf(world, request);
  if (!bot) throw refuse('unauthorized');
  return bot;
}
