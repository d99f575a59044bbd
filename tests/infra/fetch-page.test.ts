import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo, LookupFunction } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, expect, test } from 'vitest';
import { type FetchOptions, fetchPage } from '../../src/infra/fetch-page.ts';

const servers: ReturnType<typeof createServer>[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close().closeAllConnections();
});

async function serve(listener: RequestListener): Promise<number> {
  const server = createServer(listener);
  servers.push(server);
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return (server.address() as AddressInfo).port;
}

/** This machine stands in for the internet; addresses of 10.0.0.0/8 stay local. */
const HERE: FetchOptions = { isAllowed: (address) => address === '127.0.0.1' };
/** Names of the tests: all are here, but for “home”. */
const NAMES: LookupFunction = (name, _, done) =>
  done(null, [{ address: name.startsWith('home.') ? '10.0.0.7' : '127.0.0.1', family: 4 }]);

const page = (text: string): RequestListener => {
  return (_, response) => response.setHeader('content-type', 'text/html; charset=utf-8').end(text);
};

test('a page comes with its address', async () => {
  const port = await serve(page('<p>The ferry sails.'));

  const read = await fetchPage(`http://127.0.0.1:${port}/ferry`, HERE);

  expect(read).toEqual({ url: `http://127.0.0.1:${port}/ferry`, text: '<p>The ferry sails.', kind: 'html' });
});

test('this machine is refused, by number and by name, without being asked', async () => {
  let asked = 0;
  const port = await serve((_, response) => {
    asked += 1;
    response.end();
  });

  for (const host of ['127.0.0.1', 'localhost', '[::1]', '2130706433', '0x7f.1', '[::ffff:127.0.0.1]']) {
    expect(await fetchPage(`http://${host}:${port}/`), host).toMatchObject({
      expected: 'a page of the public internet',
    });
  }
  expect(asked).toBe(0);
});

test('a name that leads to a local network is refused, where any of its addresses does', async () => {
  const lookup: LookupFunction = (_, __, done) =>
    done(null, [
      { address: '127.0.0.1', family: 4 },
      { address: '10.0.0.7', family: 4 },
    ]);

  expect(await fetchPage('http://news.example/', { ...HERE, lookup })).toMatchObject({
    found: 'news.example, which is this machine or a local network',
  });
});

test('a redirect is followed, and checked as the first address was', async () => {
  const port = await serve((request, response) => {
    const to: Record<string, string> = {
      '/a': '/b',
      '/home': `http://home.example:${port}/`,
      '/file': 'file:///etc/passwd',
      '/round': '/round',
    };
    const location = to[request.url ?? ''];
    if (location) response.writeHead(302, { location }).end();
    else page('there')(request, response);
  });
  const get = (path: string) => fetchPage(`http://news.example:${port}${path}`, { ...HERE, lookup: NAMES });

  expect(await get('/a')).toMatchObject({ text: 'there', url: `http://news.example:${port}/b` });
  expect(await get('/home')).toMatchObject({ expected: 'a page of the public internet' });
  expect(await get('/file')).toMatchObject({ expected: 'an address that starts with https:// or http://' });
  expect(await get('/round')).toMatchObject({ expected: 'a page behind at most 5 redirects' });
});

test('a page that is too large, packed or not, is given up', async () => {
  const bomb = gzipSync(Buffer.alloc(3_000_000));
  const port = await serve((request, response) => {
    response.setHeader('content-type', 'text/html');
    if (request.url === '/packed') response.setHeader('content-encoding', 'gzip').end(bomb);
    else response.end(Buffer.alloc(3_000_000, 'a'));
  });

  for (const path of ['/packed', '/plain']) {
    const read = await fetchPage(`http://127.0.0.1:${port}${path}`, { ...HERE, largest: 1024 * 1024 });
    expect(read).toMatchObject({ expected: 'a page of at most 1 MiB' });
  }
});

test('a packed page is unpacked', async () => {
  const port = await serve((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' }).end(gzipSync('<p>ferry'));
  });

  expect(await fetchPage(`http://127.0.0.1:${port}/`, HERE)).toMatchObject({ text: '<p>ferry' });
});

test('a page that does not come to an end is given up in time', async () => {
  const port = await serve((_, response) => void response.writeHead(200, { 'content-type': 'text/html' }).write('<p>'));

  expect(await fetchPage(`http://127.0.0.1:${port}/`, { ...HERE, longest: 300 })).toMatchObject({
    expected: 'a page within 0.3 seconds',
  });
});

test('what is no page is refused by its type, its status, or for not being there', async () => {
  const port = await serve((request, response) => {
    if (request.url === '/pdf') response.setHeader('content-type', 'application/pdf').end('%PDF');
    else response.writeHead(404).end();
  });
  const get = (path: string) => fetchPage(`http://127.0.0.1:${port}${path}`, HERE);

  expect(await get('/pdf')).toMatchObject({ expected: 'a page or a text', found: 'application/pdf' });
  expect(await get('/gone')).toMatchObject({ found: `the status 404 from 127.0.0.1:${port}` });
  expect(await fetchPage('http://127.0.0.1:1/', HERE)).toMatchObject({ found: 'no answer (ECONNREFUSED)' });
});

test.each(['ftp://example.org/', 'file:///etc/passwd', 'http://', 'https://user:word@example.org/'])(
  '%s is no address to get',
  async (address) => {
    expect(await fetchPage(address)).toHaveProperty('found');
  },
);

test('a page in another encoding is read as the server says', async () => {
  const port = await serve((_, response) => {
    response.setHeader('content-type', 'text/html; charset=iso-8859-1').end(Buffer.from('caf\xe9', 'latin1'));
  });

  expect(await fetchPage(`http://127.0.0.1:${port}/`, HERE)).toMatchObject({ text: 'café' });
});
