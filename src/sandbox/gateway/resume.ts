import { GatewayOpcodes } from 'discord-api-types/v10';
import { findByToken } from '../world/people.ts';
import type { World } from '../world/world.ts';
import { closing } from './closing.ts';
import type { Connection, Frame } from './connection.ts';
import { attach, detach, dispatch, isExpired, missedSince, type Session } from './session.ts';

type Sessions = ReadonlyMap<string, Session>;

/** Takes up a session whose connection was cut: everything missed, then RESUMED. What cannot be resumed is invalid. */
export function resume(world: World, sessions: Sessions, connection: Connection, data: unknown): void {
  const found = resumable(world, sessions, data);
  if (!found) {
    connection.send({ op: GatewayOpcodes.InvalidSession, d: false });
    return;
  }
  const { session, missed } = found;
  if (session.connection) detach(session);
  attach(session, connection);
  for (const frame of missed) connection.send(frame);
  dispatch(session, 'RESUMED', { _trace: [] });
}

function resumable(world: World, sessions: Sessions, data: unknown): { session: Session; missed: Frame[] } | undefined {
  const { token, session_id, seq } = (data ?? {}) as Record<string, unknown>;
  if (typeof token !== 'string' || typeof session_id !== 'string' || !Number.isInteger(seq))
    throw closing('decodeError');
  const bot = findByToken(world, token.replace(/^Bot /, ''));
  if (!bot) throw closing('authenticationFailed');
  const session = sessions.get(session_id);
  if (session?.bot !== bot || isExpired(session, world.settings.resumeWindow)) return undefined;
  if ((seq as number) > session.sequence) throw closing('invalidSequence');
  const missed = missedSince(session, seq as number);
  return missed && { session, missed };
}
