import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type Log, record } from '../log.ts';
import { refusalOfCode } from '../rules/refusal.ts';
import { later, type World } from '../world/world.ts';
import { callerOf } from './authorize.ts';
import { pathOf, recorded } from './recording.ts';

/** What goes wrong with a request. */
export type RestFault =
  /** 429, for this route or for everything; with the seconds to wait, unless Discord is to name none. */
  | { kind: 'rateLimit'; retryAfter?: number; global?: boolean }
  /** A failure of the servers in front of Discord: 500, 502, 503. */
  | { kind: 'status'; status: number }
  /** An error of Discord's own, such as 10062, 40060, 50013, 50001 or 10008; nothing is carried out. */
  | { kind: 'error'; code: number }
  /** No answer, ever. */
  | { kind: 'silence' }
  /** The connection is reset: before anything was done, or after the request was carried out. */
  | { kind: 'reset'; carriedOut?: boolean }
  /** It is carried out late. */
  | { kind: 'delay'; milliseconds: number };

/** Which requests it happens to: all unless told otherwise. */
export interface RequestMatch {
  method?: string;
  /** Without the host and "/api/v10": the whole path as text, or a pattern found in it. */
  path?: string | RegExp;
  botId?: string;
}

export interface PlannedFault {
  match: RequestMatch;
  fault: RestFault;
  timesLeft: number;
}

/** Lets planned faults happen, first come, first served, each as often as planned. */
export function addFaults(server: FastifyInstance, world: World, log: Log, planned: PlannedFault[]): void {
  const cutAfterwards = new WeakSet<FastifyRequest>();
  server.addHook('preHandler', async (request, reply) => {
    const fault = take(planned, request, callerOf(world, request)?.user.id);
    if (!fault) return;
    if (fault.kind === 'delay') await new Promise<void>((done) => later(world, fault.milliseconds, done, done));
    else if (fault.kind === 'reset' && fault.carriedOut) cutAfterwards.add(request);
    else return answer(fault, request, reply, () => record(log.requests, unanswered(world, request, reply)));
  });
  server.addHook('onSend', async (request, _reply, payload) => {
    if (cutAfterwards.has(request)) request.raw.socket.resetAndDestroy();
    return payload;
  });
}

function take(planned: PlannedFault[], request: FastifyRequest, botId: string | undefined): RestFault | undefined {
  const found = planned.find(({ match, timesLeft }) => timesLeft > 0 && fits(match, request, botId));
  if (!found) return undefined;
  found.timesLeft -= 1;
  return found.fault;
}

function fits({ method, path, botId }: RequestMatch, request: FastifyRequest, callerId: string | undefined): boolean {
  const found = pathOf(request);
  const isPath = path === undefined || (typeof path === 'string' ? path === found : path.test(found));
  return isPath && (method ?? request.method) === request.method && (botId ?? callerId) === callerId;
}

type Instead = Exclude<RestFault, { kind: 'delay' }>;

function answer(fault: Instead, request: FastifyRequest, reply: FastifyReply, note: () => void): FastifyReply {
  switch (fault.kind) {
    case 'rateLimit':
      return rateLimit(reply, fault.retryAfter, fault.global ?? false);
    case 'status':
      return reply.code(fault.status).type('text/html').send(`<html><body><h1>${fault.status}</h1></body></html>`);
    case 'error':
      throw refusalOfCode(fault.code);
    default:
      note();
      reply.hijack();
      if (fault.kind === 'reset') request.raw.socket.resetAndDestroy();
      return reply;
  }
}

/** Without a time to wait it is Cloudflare that answers, and in no JSON. https://docs.discord.com/developers/topics/rate-limits */
function rateLimit(reply: FastifyReply, retryAfter: number | undefined, global: boolean): FastifyReply {
  if (retryAfter === undefined) return reply.code(429).type('text/plain').send('error code: 1015');
  const bucket = {
    'x-ratelimit-limit': 5,
    'x-ratelimit-remaining': 0,
    'x-ratelimit-reset': Date.now() / 1000 + retryAfter,
    'x-ratelimit-reset-after': retryAfter,
    'x-ratelimit-bucket': 'a0b1c2d3e4f5',
  };
  reply.headers({
    'retry-after': Math.ceil(retryAfter),
    'x-ratelimit-scope': global ? 'global' : 'user',
    ...(global ? { 'x-ratelimit-global': 'true' } : bucket),
  });
  return reply.code(429).send({ message: 'You are being rate limited.', retry_after: retryAfter, global });
}

function unanswered(world: World, request: FastifyRequest, reply: FastifyReply) {
  return { ...recorded(world, request, reply, undefined), status: 0 };
}
