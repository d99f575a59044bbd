import { type Client, type CloseEvent, DiscordjsError, DiscordjsErrorCodes, Events } from 'discord.js';
import { explainClose, WRONG_TOKEN } from './close-reason.ts';

/** Why the bot could not come online, in words for whoever started it; never with the token. */
export class ConnectError extends Error {
  override name = 'ConnectError';
}

/** Discord sends everything within seconds; without an end a start against a dead gateway would hang for ever. */
const CONNECT_TIMEOUT = 60_000;

/**
 * Logs in and waits until Discord has told about every server.
 * @throws ConnectError; the client is closed then
 */
export async function connect(client: Client, token: string): Promise<Client<true>> {
  let closeCode: number | undefined;
  const noteClose = ({ code }: CloseEvent) => {
    closeCode = code;
  };
  client.once(Events.ShardDisconnect, noteClose);
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    const message = `nothing was heard for ${CONNECT_TIMEOUT / 1000} seconds`;
    timer = setTimeout(() => reject(new Error(message)), CONNECT_TIMEOUT);
  });
  try {
    await Promise.race([client.login(token), tooLong]);
    return await Promise.race([ready, tooLong]);
  } catch (error) {
    await client.destroy();
    throw new ConnectError(closeCode === undefined ? explain(error) : explainClose(closeCode));
  } finally {
    clearTimeout(timer);
    client.off(Events.ShardDisconnect, noteClose);
  }
}

function explain(error: unknown): string {
  if (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid) return WRONG_TOKEN;
  return `Discord cannot be reached: ${reasonOf(error)}. Check the network, and https://discordstatus.com.`;
}

/** Network errors of Node hide the telling part in their cause or code. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const inner = error.cause instanceof Error ? error.cause : error;
  const code = 'code' in inner ? String(inner.code) : '';
  return inner.message.includes(code) ? inner.message : `${inner.message} (${code})`;
}
