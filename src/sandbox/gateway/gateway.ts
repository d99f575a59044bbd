import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { GatewayCloseCodes, GatewayOpcodes } from 'discord-api-types/v10';
import type { FastifyInstance } from 'fastify';
import { type RawData, type WebSocket, WebSocketServer } from 'ws';
import { addressOf } from '../address.ts';
import { type Log, record } from '../log.ts';
import type { Announcement, World } from '../world/world.ts';
import { Closing, closing } from './closing.ts';
import { openConnection } from './connection.ts';
import { type Reception, receive } from './receive.ts';
import { detach, dispatch, isExpired, type Session } from './session.ts';
import { isForShard } from './shards.ts';

/** The gateway, as far as a test wants to disturb it. */
export interface Gateway {
  /** Cuts every connection without a word, as a broken network does. */
  dropConnections(): void;
  /** Op 7: asks every bot to reconnect and resume. */
  requestReconnect(): void;
  /** Op 9: tells every bot that its session is over, or that it may try to resume it. */
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
  const reception: Reception = { world, sessions: new Map(), gatewayUrl: addressOf(server, 'ws'), log };
  world.announce = (event) => announce(reception, event);
  server.server.on('upgrade', (request: IncomingMessage, stream: Duplex, head: Buffer) => {
    stream.on('error', () => stream.destroy());
    const refusal = refusalOf(request);
    if (refusal) stream.end(`HTTP/1.1 400 Bad Request\r\nconnection: close\r\n\r\n${refusal}\n`);
    else sockets.handleUpgrade(request, stream, head, (socket) => welcome(reception, socket, request));
  });
  const toAll = (run: (session: Session) => void) => {
    for (const session of [...reception.sessions.values()]) if (session.connection) run(session);
  };
  const cut = () => {
    for (const socket of sockets.clients) socket.terminate();
  };
  return {
    dropConnections: cut,
    requestReconnect: () => toAll(({ connection }) => connection?.send({ op: GatewayOpcodes.Reconnect, d: null })),
    invalidateSessions: (resumable) => toAll((session) => invalidate(reception, session, resumable)),
    closeConnections: (code) => {
      for (const socket of sockets.clients) socket.close(code);
    },
    stop: () => {
      cut();
      sockets.close();
    },
  };
}

function welcome(reception: Reception, socket: WebSocket, request: IncomingMessage): void {
  const { world, sessions, log } = reception;
  const connection = openConnection(world, socket, log);
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
