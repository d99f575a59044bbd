import type { FastifyReply, FastifyRequest } from 'fastify';
import type { RecordedRequest } from '../log.ts';
import type { World } from '../world/world.ts';
import { callerOf } from './authorize.ts';
import type { Body } from './body.ts';

/** The path that every route starts with. */
export const API = '/api/v10';

/** A request and its answer as the log keeps them. */
export function recorded(
  world: World,
  request: FastifyRequest,
  reply: FastifyReply,
  payload: unknown,
): RecordedRequest {
  const botId = callerOf(world, request)?.user.id;
  return {
    method: request.method,
    path: pathOf(request),
    query: request.query,
    body: (request.body as Body | undefined)?.json,
    status: reply.statusCode,
    response: responseOf(reply, payload),
    ...(botId !== undefined && { botId }),
  };
}

/** A request's path without "/api/v10" and the query. */
export function pathOf(request: FastifyRequest): string {
  const path = request.url.split('?')[0] ?? '';
  return path.startsWith(`${API}/`) ? path.slice(API.length) : path;
}

function responseOf(reply: FastifyReply, payload: unknown): unknown {
  if (typeof payload !== 'string' || payload === '') return undefined;
  const isJson = String(reply.getHeader('content-type') ?? '').startsWith('application/json');
  return isJson ? JSON.parse(payload) : payload;
}
