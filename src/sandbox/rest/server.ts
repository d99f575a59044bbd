import fastify, { type FastifyError, type FastifyInstance, type FastifyReply } from 'fastify';
import { type Log, record } from '../log.ts';
import { Refusal, refuse } from '../rules/refusal.ts';
import type { World } from '../world/world.ts';
import { acceptBodies, BODY_LIMIT } from './body.ts';
import { addFaults, type PlannedFault } from './faults.ts';
import { missingRoute } from './missing-route.ts';
import { API, pathOf, recorded } from './recording.ts';
import type { Routes } from './route-group.ts';
import { applicationRoutes } from './routes/application.ts';
import { callbackRoutes } from './routes/callback.ts';
import { channelRoutes } from './routes/channels.ts';
import { commandRoutes } from './routes/commands.ts';
import { addFileRoute } from './routes/files.ts';
import { followUpRoutes } from './routes/follow-ups.ts';
import { gatewayRoutes } from './routes/gateway.ts';
import { guildRoutes } from './routes/guilds.ts';
import { messageRoutes } from './routes/messages.ts';
import { threadRoutes } from './routes/threads.ts';
import { userRoutes } from './routes/users.ts';

const ROUTES: readonly Routes[] = [
  gatewayRoutes,
  userRoutes,
  applicationRoutes,
  guildRoutes,
  channelRoutes,
  messageRoutes,
  threadRoutes,
  commandRoutes,
  callbackRoutes,
  followUpRoutes,
];

/** Discord's REST API over this world, and the faults planned for it. Every request is logged, and no request ends the sandbox. */
export function createServer(world: World, log: Log, planned: PlannedFault[]): FastifyInstance {
  const server = fastify({
    bodyLimit: BODY_LIMIT,
    forceCloseConnections: true,
    exposeHeadRoutes: false,
    routerOptions: { maxParamLength: 500 },
    frameworkErrors: (error, _request, reply) => void answerError(error, reply as FastifyReply, log),
  });
  acceptBodies(server);
  server.setErrorHandler((error: FastifyError | Refusal, _request, reply) => answerError(error, reply, log));
  server.setNotFoundHandler((request) => {
    throw missingRoute(request.method, pathOf(request));
  });
  server.addHook('onSend', async (request, reply, payload) => {
    record(log.requests, recorded(world, request, reply, payload));
    return payload;
  });
  addFaults(server, world, log, planned);
  addFileRoute(server, world);
  server.register(
    async (api) => {
      for (const add of ROUTES) add(api, world);
    },
    { prefix: API },
  );
  return server;
}

function answerError(error: FastifyError | Refusal, reply: FastifyReply, log: Log): FastifyReply {
  const refusal = error instanceof Refusal ? error : fromFastify(error);
  if (refusal) return reply.code(refusal.status).send(refusal.body);
  record(log.failures, error);
  return reply.code(500).send({ message: '500: Internal Server Error', code: 0 });
}

/** Refusals that the web server makes before a route sees the request. */
function fromFastify(error: FastifyError): Refusal | undefined {
  if (error.statusCode === 413) return refuse('tooLarge');
  if (error.statusCode === 415) return refuse('invalidJson');
  if (error.statusCode !== undefined && error.statusCode < 500) {
    return new Refusal(error.statusCode, { message: `${error.statusCode}: ${error.message}`, code: 0 });
  }
  return undefined;
}
