import { GatewayOpcodes } from 'discord-api-types/v10';
import type { WebSocket } from 'ws';
import { type Log, record } from '../log.ts';
import { later, type World } from '../world/world.ts';
import { type Closing, closing } from './closing.ts';
import type { Session } from './session.ts';
import { type Troubles, takeNext } from './troubles.ts';

export interface Frame {
  op: number;
  d: unknown;
  s?: number;
  t?: string;
}

/** One open socket. */
export interface Connection {
  session?: Session;
  /** Whether nothing that is sent arrives, as on a network that lost it. */
  isSilent: boolean;
  /** Whether heartbeats get no acknowledgement. */
  isDeaf: boolean;
  send(frame: Frame): void;
  sendText(text: string): void;
  close(why: Closing): void;
  /** Starts the time anew within which the bot must send its next heartbeat. */
  heard(): void;
  /** Notes that a frame came; says whether that is still within Discord's limit. */
  isWithinRate(): boolean;
}

/** A heartbeat may come this much later than asked for, as networks are. */
const GRACE = 1.5;
/** Frames a bot may send in a minute: https://docs.discord.com/developers/events/gateway#rate-limiting */
const MOST_FRAMES = 120;
const MINUTE = 60_000;

/** Greets a new socket and watches its heartbeat. */
export function openConnection(world: World, socket: WebSocket, log: Log, troubles: Troubles): Connection {
  const { heartbeatInterval } = world.settings;
  let stopWaiting = () => {};
  let received: number[] = [];
  const connection: Connection = {
    isSilent: troubles.isSilent,
    isDeaf: troubles.isDeaf,
    send: (frame) => {
      if (connection.isSilent) return;
      record(log.frames, { from: 'discord', ...frame });
      socket.send(JSON.stringify({ t: null, s: null, ...frame }));
    },
    sendText: (text) => socket.send(text),
    close: ({ code, message }) => socket.close(code, message),
    heard: () => {
      stopWaiting();
      stopWaiting = later(world, heartbeatInterval * GRACE, () => connection.close(closing('timedOut')));
    },
    isWithinRate: () => {
      const now = Date.now();
      received = [...received.filter((time) => now - time < MINUTE), now];
      return received.length <= MOST_FRAMES;
    },
  };
  socket.on('close', () => stopWaiting());
  const greet = () => {
    if (socket.readyState !== socket.OPEN) return;
    connection.send({ op: GatewayOpcodes.Hello, d: { heartbeat_interval: heartbeatInterval, _trace: [] } });
    connection.heard();
  };
  const delay = takeNext(troubles.helloDelays);
  if (delay === undefined) greet();
  else later(world, delay, greet);
  return connection;
}
