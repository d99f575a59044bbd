import { once } from 'node:events';
import { createServer, type RequestListener, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { load } from '../helpers/load.ts';

const { listenOn } = await load<typeof import('../../src/playground/server/listen-on.ts')>(
  'playground/server/listen-on.ts',
);
const { servePage } = await load<typeof import('../../src/playground/server/serve-page.ts')>(
  'playground/server/serve-page.ts',
);

const servers: Server[] = [];
const newServer = (listener?: RequestListener) => {
  const server = createServer(listener);
  servers.push(server);
  return server;
};
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

/** A port that is taken, with the next one free, mostly. */
async function takenPort(): Promise<number> {
  const server = newServer();
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return (server.address() as AddressInfo).port;
}

test('a port that is taken gives the next free one, and 0 any', async () => {
  const taken = await takenPort();
  const port = await listenOn(newServer(), '127.0.0.1', taken);
  expect(port).toBeGreaterThan(taken);
  expect(port).toBeLessThanOrEqual(taken + 20);
  expect(await listenOn(newServer(), '127.0.0.1', 0)).toBeGreaterThan(0);
});

test('where no port is left that is told, and so is a host that is not here', async () => {
  const blocked = newServer();
  await once(blocked.listen(65_535, '127.0.0.1'), 'listening');
  await expect(listenOn(newServer(), '127.0.0.1', 65_535)).rejects.toThrow(
    'The ports 65535 to 65535 are all taken. Set PORT to a free one.',
  );
  await expect(listenOn(newServer(), '192.0.2.1', 0)).rejects.toThrow(/cannot listen on HOST 192\.0\.2\.1 \(E\w+\)/);
});

const file = { type: 'text/html', plain: Buffer.from('plain'), gzip: Buffer.from('gzip'), brotli: Buffer.from('br') };

/** The status, the encoding and the body of what is served. */
async function ask(path: string, method = 'GET', headers: Record<string, string> = {}) {
  const server = newServer(servePage({ files: new Map([['/', file]]) } as unknown as Parameters<typeof servePage>[0]));
  const port = await listenOn(server, '127.0.0.1', 0);
  const sent = request({ port, host: '127.0.0.1', path, method, headers, agent: false }).end();
  const [response] = await once(sent, 'response');
  let body = '';
  for await (const part of response) body += part;
  return [response.statusCode, response.headers['content-encoding'] ?? '', body.trim()];
}

test.each([
  ['/', 'GET', {}, [200, '', 'plain']],
  ['/?q=1', 'GET', {}, [200, '', 'plain']],
  ['/', 'HEAD', {}, [200, '', '']],
  ['/', 'GET', { 'accept-encoding': 'gzip, deflate, br' }, [200, 'br', 'br']],
  ['/', 'GET', { 'accept-encoding': 'gzip' }, [200, 'gzip', 'gzip']],
  ['/', 'GET', { 'accept-encoding': 'brown' }, [200, '', 'plain']],
  ['/', 'POST', {}, [405, '', 'There is only GET here.']],
  ['/other', 'GET', {}, [404, '', 'There is no such file.']],
  ['/', 'GET', { host: 'evil.example' }, [403, '', 'This page is only for its own address.']],
  ['/', 'GET', { origin: 'http://evil.example' }, [403, '', 'This page is only for its own address.']],
])('%s by %s with %j is answered: %j', async (path, method, headers, told) => {
  expect(await ask(path, method, headers)).toEqual(told);
});
