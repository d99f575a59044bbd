import { randomBytes } from 'node:crypto';
import { GatewayOpcodes } from 'discord-api-types/v10';
import type { BotRecord } from '../world/records.ts';
import type { Connection, Frame } from './connection.ts';
import type { Shard } from './shards.ts';

/** How many events are kept for a bot that resumes; one that missed more has to identify anew. */
const MOST_KEPT = 2_000;

/** A bot's stay on the gateway, which outlives a cut connection. */
export interface Session {
  id: string;
  bot: BotRecord;
  intents: number;
  shard: Shard;
  sequence: number;
  /** The latest events, oldest first, for replay. */
  events: Frame[];
  connection?: Connection;
  /** When its connection was cut. */
  cutAt?: number;
}

export function newSession(bot: BotRecord, intents: number, shard: Shard): Session {
  return { id: randomBytes(16).toString('hex'), bot, intents, shard, sequence: 0, events: [] };
}

/** Numbers an event, keeps it for replay, and sends it if the bot is connected. */
export function dispatch(session: Session, name: string, data: object): void {
  session.sequence += 1;
  const frame: Frame = { op: GatewayOpcodes.Dispatch, t: name, s: session.sequence, d: data };
  session.events.push(frame);
  if (session.events.length > MOST_KEPT) session.events.shift();
  session.connection?.send(frame);
}

/** The events after a sequence number; nothing if some of them are no longer kept. */
export function missedSince(session: Session, sequence: number): Frame[] | undefined {
  const missed = session.events.filter((frame) => (frame.s ?? 0) > sequence);
  return missed.length === session.sequence - sequence ? missed : undefined;
}

/** Whether a cut session can no longer be resumed. */
export function isExpired({ cutAt }: Session, resumeWindow: number): boolean {
  return cutAt !== undefined && Date.now() - cutAt >= resumeWindow;
}

export function attach(session: Session, connection: Connection): void {
  session.connection = connection;
  connection.session = session;
  delete session.cutAt;
}

export function detach(session: Session): void {
  if (session.connection) delete session.connection.session;
  delete session.connection;
  session.cutAt = Date.now();
}
