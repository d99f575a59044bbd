import {
  type Client,
  type CloseEvent,
  DiscordAPIError,
  DiscordjsError,
  DiscordjsErrorCodes,
  Events,
  WebSocketShardEvents,
} from 'discord.js';
import { ConnectError } from '../contracts/connect-error.ts';
import { explainClose, WRONG_TOKEN } from './close-reason.ts';

/** Discord sends everything within seconds; without a limit, a dead gateway would hang the start. */
const CONNECT_TIMEOUT = 60_000;
/** Discord admits one shard every five seconds, across all processes. */
const SHARD_TIMEOUT = 10_000;

/**
 * Logs in and waits until Discord has sent every guild.
 * @param shards how many the client runs
 * @throws ConnectError; the client is closed then
 */
export async function connect(
  client: Client,
  token: string,
  shards: number,
  within = CONNECT_TIMEOUT,
): Promise<Client<true>> {
  let closeCode: number | undefined;
  const noteClose = ({ code }: CloseEvent) => {
    closeCode = code;
  };
  client.once(Events.ShardDisconnect, noteClose);
  const setbacks = noteSetbacks(client);
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    const timeout = within + (shards - 1) * SHARD_TIMEOUT;
    timer = setTimeout(() => reject(new Error(describeSetbacks(setbacks, timeout / 1000))), timeout);
  });
  try {
    await Promise.race([client.login(token), tooLong]);
    return await Promise.race([ready, tooLong]);
  } catch (error) {
    await client.destroy();
    throw closeCode === undefined ? toConnectError(error) : new ConnectError(explainClose(closeCode), true);
  } finally {
    clearTimeout(timer);
    client.off(Events.ShardDisconnect, noteClose);
    setbacks.stop();
  }
}

/** What kept discord.js from connecting while it retried. */
interface Setbacks {
  closed: number;
  /** The last close code; undefined before the first. */
  code?: number;
  /** The last error. */
  reason?: string;
  stop(): void;
}

function noteSetbacks(client: Client): Setbacks {
  const noteCode = ({ code }: CloseEvent) => {
    setbacks.code = code;
  };
  const noteReconnecting = (id: number) => {
    setbacks.closed += 1;
    const shard = client.ws.shards.get(id);
    shard?.off(WebSocketShardEvents.Close, noteCode).on(WebSocketShardEvents.Close, noteCode);
  };
  const noteError = ({ message }: Error) => {
    setbacks.reason = message;
  };
  client.on(Events.ShardReconnecting, noteReconnecting).on(Events.ShardError, noteError);
  const setbacks: Setbacks = {
    closed: 0,
    stop() {
      client.off(Events.ShardReconnecting, noteReconnecting).off(Events.ShardError, noteError);
      for (const shard of client.ws.shards.values()) shard.off(WebSocketShardEvents.Close, noteCode);
    },
  };
  return setbacks;
}

function describeSetbacks({ closed, code, reason }: Setbacks, seconds: number): string {
  if (closed === 0 && reason === undefined) return `nothing was heard for ${seconds} seconds`;
  const last = [code === undefined ? '' : `close code ${code}`, reason ?? ''].filter(Boolean).join(', ');
  const times = closed === 1 ? 'once' : `${closed} times`;
  return `the connection was closed ${times} in ${seconds} seconds before the bot was let in${last && ` (last: ${last})`}`;
}

/** Explains a failed request or connection to Discord. */
export function toConnectError(error: unknown): ConnectError {
  if (isAboutToken(error)) return new ConnectError(WRONG_TOKEN, true);
  const message = `Discord cannot be reached: ${reasonOf(error)}. Check the network, and https://discordstatus.com.`;
  return new ConnectError(message, false);
}

const UNAUTHORIZED = 401;

function isAboutToken(error: unknown): boolean {
  if (error instanceof DiscordAPIError) return error.status === UNAUTHORIZED;
  return error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid;
}

/** Node hides the useful part of network errors in `cause` or `code`. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const inner = error.cause instanceof Error ? error.cause : error;
  const code = 'code' in inner ? String(inner.code) : '';
  return inner.message.includes(code) ? inner.message : `${inner.message} (${code})`;
}
