import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { GatewayCloseCodes, GatewayOpcodes } from 'discord-api-types/v10';
import type { FastifyInstance } from 'fastify';
import { type RawData, type WebSocket, WebSocketServer } from 'ws';
import { addressOf } from '../address.ts';
import { type Log, record } from '../log.ts';
import type { Announcement, World } from '../world/world.ts';
import { Closing, closing } from './closing.ts';
import { type Connection, openConnection } from './connection.ts';
import { type Reception, receive } from './receive.ts';
import { detach, dispatch, isExpired, type Session } from './session.ts';
import { isForShard } from './shards.ts';
import { noTroubles, type Troubles, takeNext } from './troubles.ts';

/** The gateway, as far as the rest of the sandbox disturbs it. */
export interface Gateway {
  /** Those that are open. */
  connections: ReadonlySet<Connection>;
  troubles: Troubles;
  dropConnections(): void;
  invalidateSessions(resumable: boolean): void;
  closeConnections(code: number): void;
  stop(): void;
}

/** Frames beyond Discord's limit are still read up to this many bytes, to be refused with its own code. */
const MOST_READ = 1024 * 1024;

/** After these, by either side, a session cannot be resumed. */
const FINAL: readonly number[] = [1000, 1001, GatewayCloseCodes.InvalidSeq, GatewayCloseCodes.SessionTimedOut];

/** Discord's gateway on the same port as the REST API: JSON, uncompressed, version 10, one shard. */
export function openGateway(world: World, server: FastifyInstance, log: Log): Gateway {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: MOST_READ });
  const reception: Reception = {
    world,
    sessions: new Map(),
    gatewayUrl: addressOf(server, 'ws'),
    log,
    troubles: noTroubles(),
  };
  const connections = new Set<Connection>();
  const { troubles } = reception;
  world.announce = (event) => announce(reception, event);
  server.server.on('upgrade', (request: IncomingMessage, stream: Duplex, head: Buffer) => {
    stream.on('error', () => stream.destroy());
    const refusal = refusalOf(request);
    if (takeNext(troubles.refusals)) stream.end('HTTP/1.1 503 Service Unavailable\r\nconnection: close\r\n\r\n');
    else if (refusal) stream.end(`HTTP/1.1 400 Bad Request\r\nconnection: close\r\n\r\n${refusal}\n`);
    else sockets.handleUpgrade(request, stream, head, (socket) => welcome(reception, connections, socket, request));
  });
  const cut = () => {
    for (const socket of sockets.clients) socket.terminate();
  };
  return {
    connections,
    troubles,
    dropConnections: cut,
    invalidateSessions: (resumable) => {
      for (const { session } of connections) if (session) invalidate(reception, session, resumable);
    },
    closeConnections: (code) => {
      for (const socket of sockets.clients) socket.close(code);
    },
    stop: () => {
      cut();
      sockets.close();
    },
  };
}

function welcome(
  reception: Reception,
  connections: Set<Connection>,
  socket: WebSocket,
  request: IncomingMessage,
): void {
  const { world, sessions, log, troubles } = reception;
  const connection = openConnection(world, socket, log, troubles);
  connections.add(connection);
  if (queryOf(request).get('v') !== '10') connection.close(closing('invalidVersion'));
  socket.on('message', (data: RawData) => {
    if (socket.readyState !== socket.OPEN) return;
    try {
      receive(reception, connection, Buffer.isBuffer(data) ? data : Buffer.alloc(0));
    } catch (error) {
      if (!(error instanceof Closing)) record(log.failures, error as Error);
      connection.close(error instanceof Closing ? error : closing('unknownError'));
    }
  });
  // ws closes a socket that breaks the protocol by itself; the bot then sees why.
  socket.on('error', () => {});
  socket.on('close', (code) => {
    connections.delete(connection);
    const { session } = connection;
    if (!session) return;
    detach(session);
    if (FINAL.includes(code)) sessions.delete(session.id);
  });
}

function announce({ world, sessions }: Reception, { name, bots, guildId, intent, data }: Announcement): void {
  const { resumeWindow } = world.settings;
  for (const session of sessions.values()) {
    const { bot, intents, shard } = session;
    if (isExpired(session, resumeWindow)) sessions.delete(session.id);
    const isTold = bots.includes(bot.user.id) && isForShard(shard, guildId);
    const listens = isTold && (intent === undefined || (intents & intent) !== 0);
    if (listens) dispatch(session, name, data({ botId: bot.user.id, intents }));
  }
}

function invalidate({ sessions }: Reception, session: Session, resumable: boolean): void {
  session.connection?.send({ op: GatewayOpcodes.InvalidSession, d: resumable });
  // The connection stays open: the bot resumes or identifies on it, or on a new one.
  detach(session);
  if (!resumable) sessions.delete(session.id);
}

function refusalOf(request: IncomingMessage): string | undefined {
  const query = queryOf(request);
  if (query.has('compress')) return 'The sandbox does not compress: connect without "compress".';
  if ((query.get('encoding') ?? 'json') !== 'json')
    return 'The sandbox speaks JSON only: connect with "encoding=json".';
  return undefined;
}

function queryOf(request: IncomingMessage): URLSearchParams {
  return new URLSearchParams(request.url?.split('?')[1]);
}
