import { cp } from 'node:fs/promises';
import { request as ask } from 'node:http';
import { createServer } from 'node:net';
import { describe, onTestFinished } from 'vitest';
import { WebSocket } from 'ws';
import type { HostOptions } from '../../src/playground/server/host-playground.ts';
import { copyPack } from '../helpers/edited-pack.ts';
import { load } from '../helpers/load.ts';
import { bundle, expect, log, test } from './setup.ts';

const { hostPlayground } = await load<typeof import('../../src/playground/server/host-playground.ts')>(
  'playground/server/host-playground.ts',
);

/** Without a bot. */
const ALONE = { app: undefined };

/** What the server says to a request with headers of the test's choosing. */
function get(port: number, path: string, headers: Record<string, string> = {}) {
  return new Promise<{ status: number; headers: Record<string, unknown>; size: number }>((resolve, reject) => {
    ask({ host: '127.0.0.1', port, path, headers }, (response) => {
      let size = 0;
      response.on('data', (data: Buffer) => {
        size += data.length;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, size }));
    })
      .on('error', reject)
      .end();
  });
}

/** How a socket that says it comes from there ends. */
function open(port: number, headers: Record<string, string>, frame?: string) {
  return new Promise<string>((resolve) => {
    const socket = new WebSocket(`ws://127.0.0.1:${port}/live`, { headers });
    socket.on('open', () => (frame === undefined ? socket.close(1000) : socket.send(frame)));
    socket.on('unexpected-response', (_, { statusCode }) => resolve(String(statusCode)));
    socket.on('error', () => {});
    socket.on('close', (code) => resolve(String(code)));
  });
}

describe('the playground’s server', () => {
  test('answers nobody who came by another name', async ({ visit }) => {
    const { port } = await visit.start(ALONE);
    for (const host of [`127.0.0.1:${port}`, `localhost:${port}`, `[::1]:${port}`]) {
      expect((await get(port, '/', { host })).status).toBe(200);
    }
    for (const host of ['evil.example', `evil.example:${port}`, '127.0.0.1.evil.example', 'localhost.evil.example']) {
      expect((await get(port, '/', { host })).status, host).not.toBe(200);
    }
    expect((await get(port, '/', { origin: 'http://evil.example' })).status).toBe(403);
  });

  test('opens its socket to its own page alone', async ({ visit }) => {
    const { port, url } = await visit.start(ALONE);
    expect(await open(port, { origin: url })).toBe('1000');
    expect(await open(port, {})).toBe('403');
    expect(await open(port, { origin: 'null' })).toBe('403');
    expect(await open(port, { origin: 'http://evil.example' })).toBe('403');
    expect(await open(port, { origin: 'http://evil.example', host: 'evil.example' })).toBe('403');
    expect(await open(port, { origin: `http://localhost:${port}` })).toBe('403');
  });

  test.for([
    ['no JSON', '{'],
    ['no act', '{"request":1}'],
    ['an unknown act', '{"request":1,"act":"format-disk"}'],
    ['an id that is none', '{"request":1,"act":"commands","channel":"../../etc"}'],
    ['a field too many', '{"request":1,"act":"restart","now":true}'],
    ['a prototype', '{"request":1,"act":"run","channel":"1","command":"ask","options":{"a":{"__proto__":1}}}'],
  ])('closes a socket that sends %s', async ([, frame], { visit }) => {
    const { port, url } = await visit.start(ALONE);
    expect(await open(port, { origin: url }, frame)).toBe('1008');
  });

  test('closes a socket that sends more than any page does', async ({ visit }) => {
    const { port, url } = await visit.start(ALONE);
    expect(await open(port, { origin: url }, 'x'.repeat(6_000_000))).toBe('1009');
  });

  test('forbids the page everything it does not need', async ({ visit }) => {
    const { port } = await visit.start(ALONE);
    const { headers } = await get(port, '/');
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toContain('unsafe');
    expect(policy).not.toMatch(/https?:/);
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' });
  });

  test('has nothing but the page’s files', async ({ visit }) => {
    const { port } = await visit.start(ALONE);
    for (const path of ['/main.ts', '/../package.json', '/%2e%2e/package.json', '/page.js.map', '/constructor']) {
      expect((await get(port, path)).status, path).toBe(404);
    }
  });

  test('sends a page of far less than a megabyte', async ({ visit }) => {
    const { port } = await visit.start(ALONE);
    const files = ['/', '/page.js', '/style.css'];
    const sizes = await Promise.all(files.map((file) => get(port, file, { 'accept-encoding': 'br' })));
    expect(sizes.every(({ size }) => size > 500)).toBe(true);
    expect(sizes.reduce((sum, { size }) => sum + size, 0)).toBeLessThan(150_000);
  });

  test('takes the next free port where its own is taken', async ({ visit }) => {
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
    const { port } = taken.address() as { port: number };
    const playground = await visit.start({ ...ALONE, port });
    expect(playground.port).toBeGreaterThan(port);
    expect((await get(playground.port, '/')).status).toBe(200);
    taken.close();
  });

  test('says in plain words where it cannot listen', async ({ visit }) => {
    await expect(visit.start({ ...ALONE, host: '203.0.113.7' })).rejects.toThrow(
      /cannot listen on HOST 203\.0\.113\.7/,
    );
  });

  test('ends', async ({ visit }) => {
    const playground = await visit.start(ALONE);
    await playground.stop();
    await expect(get(playground.port, '/')).rejects.toThrow(/ECONNREFUSED/);
  });
});

describe('a terminal in which the playground is started', () => {
  /** What has been written there so far. */
  async function host(options: Partial<HostOptions>) {
    let written = '';
    const write = (text: string) => {
      written += text;
    };
    const common = { host: '127.0.0.1', port: 0, goLive: 'Four steps.', isToOpen: false, bundle, write };
    const playground = await hostPlayground({ ...common, ...options });
    onTestFinished(playground.stop);
    return { playground, written: () => written };
  }

  test('is told that the port is taken, and that others can come in where HOST lets them', async () => {
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, '0.0.0.0', resolve));
    onTestFinished(() => void taken.close());
    const { port } = taken.address() as { port: number };
    const { playground, written } = await host({ port, host: '0.0.0.0' });
    expect(written()).toContain(`Port ${port} is taken, so the page is on ${playground.port}.`);
    expect(written()).toContain('Careful: with HOST 0.0.0.0 everybody who reaches this machine can use the page.');
    expect(written()).toContain('Try it:');
  });

  test('is told the first problem of a broken pack, and that the bot is online once it is mended', async ({
    visit,
  }) => {
    const broken = await copyPack('tests/fixtures/night-market-broken');
    const { playground, written } = await host({ app: { knowledgeFolder: broken.folder, log } });
    await expect.poll(written).toMatch(/The pack has 2 problems\. The first: not-in-story\.yaml:\d+, expected /);
    expect((await get(playground.port, '/')).status).toBe(200);
    await cp(visit.folder, broken.folder, { recursive: true });
    await expect.poll(written).toContain('The bot is online.');
  });
});
