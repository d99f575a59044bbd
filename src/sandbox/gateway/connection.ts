import { GatewayOpcodes } from 'discord-api-types/v10';
import type { WebSocket } from 'ws';
import { type Log, record } from '../log.ts';
import { later, type World } from '../world/world.ts';
import { type Closing, closing } from './closing.ts';
import type { Session } from './session.ts';

export interface Frame {
  op: number;
  d: unknown;
  s?: number;
  t?: string;
}

/** One open socket. */
export interface Connection {
  session?: Session;
  send(frame: Frame): void;
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
export function openConnection(world: World, socket: WebSocket, log: Log): Connection {
  const { heartbeatInterval } = world.settings;
  let stopWaiting = () => {};
  let received: number[] = [];
  const connection: Connection = {
    send: (frame) => {
      record(log.frames, { from: 'discord', ...frame });
      socket.send(JSON.stringify({ t: null, s: null, ...frame }));
    },
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
  connection.send({ op: GatewayOpcodes.Hello, d: { heartbeat_interval: heartbeatInterval, _trace: [] } });
  connection.heard();
  return connection;
}
