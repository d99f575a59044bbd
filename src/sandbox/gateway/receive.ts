import { GatewayOpcodes } from 'discord-api-types/v10';
import { type Log, record } from '../log.ts';
import type { World } from '../world/world.ts';
import { Closing, closing } from './closing.ts';
import type { Connection, Frame } from './connection.ts';
import { identify } from './identify.ts';
import { sendMembers } from './members.ts';
import { resume } from './resume.ts';
import type { Session } from './session.ts';
import { type Troubles, takeNext } from './troubles.ts';

/** The most bytes of one frame from a bot. */
const MOST_BYTES = 4_096;

/** What bots may send once identified, and the sandbox takes note of without doing anything. */
const IGNORED: readonly number[] = [
  GatewayOpcodes.PresenceUpdate,
  GatewayOpcodes.VoiceStateUpdate,
  GatewayOpcodes.RequestSoundboardSounds,
];

export interface Reception {
  world: World;
  sessions: Map<string, Session>;
  gatewayUrl: string;
  log: Log;
  troubles: Troubles;
}

/** Acts on one frame from a bot. Throws a Closing for a wrong one. */
export function receive(
  { world, sessions, gatewayUrl, log, troubles }: Reception,
  connection: Connection,
  bytes: Buffer,
): void {
  const { op, d } = decode(bytes);
  record(log.frames, { from: 'bot', op, d });
  if (!connection.isWithinRate()) throw closing('rateLimited');
  if (op === GatewayOpcodes.Heartbeat) {
    connection.heard();
    if (!connection.isDeaf) connection.send({ op: GatewayOpcodes.HeartbeatAck, d: null });
  } else if (op === GatewayOpcodes.Identify) {
    if (connection.session) throw closing('alreadyAuthenticated');
    const code = takeNext(troubles.identifyCloses);
    if (code !== undefined) throw new Closing(code, 'On purpose.');
    const session = identify(world, connection, d, gatewayUrl);
    if (session) sessions.set(session.id, session);
  } else if (op === GatewayOpcodes.Resume) {
    if (connection.session) throw closing('alreadyAuthenticated');
    resume(world, sessions, connection, d);
  } else {
    if (!IGNORED.includes(op) && op !== GatewayOpcodes.RequestGuildMembers) throw closing('unknownOpcode');
    if (!connection.session) throw closing('notAuthenticated');
    if (op === GatewayOpcodes.RequestGuildMembers) sendMembers(world, connection.session, d);
  }
}

function decode(bytes: Buffer): Frame {
  if (bytes.length > MOST_BYTES) throw closing('decodeError');
  let value: unknown;
  try {
    value = JSON.parse(bytes.toString('utf8'));
  } catch {
    throw closing('decodeError');
  }
  const isFrame = value !== null && typeof value === 'object' && Number.isInteger((value as Frame).op);
  if (!isFrame) throw closing('decodeError');
  return value as Frame;
}
