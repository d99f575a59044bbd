import type { Server } from 'node:http';

/** How many ports after the wished one are tried. */
const MOST_TRIES = 20;

/**
 * Listens on a port, or on the next free one where it is taken; resolves with the one it got. 0 takes any.
 * @throws Error in plain words where none of them, or that host, can be listened on
 */
export async function listenOn(server: Server, host: string, wished: number): Promise<number> {
  const last = Math.min(wished + MOST_TRIES, 65_535);
  for (let port = wished; port <= last; port += 1) {
    const code = await tryPort(server, host, port);
    if (code === undefined) {
      const address = server.address();
      return typeof address === 'object' && address ? address.port : port;
    }
    if (code !== 'EADDRINUSE' && code !== 'EACCES') {
      throw new Error(`The playground cannot listen on HOST ${host} (${code}). Leave HOST out to use 127.0.0.1.`);
    }
  }
  throw new Error(`The ports ${wished} to ${last} are all taken. Set PORT to a free one.`);
}

function tryPort(server: Server, host: string, port: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    const fail = (error: NodeJS.ErrnoException) => {
      server.off('listening', listening);
      resolve(error.code ?? error.message);
    };
    const listening = () => {
      server.off('error', fail);
      resolve(undefined);
    };
    server.once('error', fail).once('listening', listening).listen(port, host);
  });
}
