import { execFile } from 'node:child_process';
import { createConnection } from 'node:net';
import { promisify } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { startSandbox } from '../../src/sandbox/sandbox.ts';
import { call, connect, identified, openSandbox } from './setup.ts';

describe('a sandbox', () => {
  it('takes the port and host that it is given, and says where it is', async () => {
    const first = await openSandbox();
    const port = Number(new URL(first.sandbox.url).port);
    await first.sandbox.stop();
    const second = await openSandbox({ port });
    expect(second.sandbox.url).toBe(`http://127.0.0.1:${port}/api`);
    await expect(startSandbox({ port })).rejects.toThrow('EADDRINUSE');
  });

  it('knows nothing of another one beside it', async () => {
    const one = await openSandbox();
    const two = await openSandbox();
    expect((await call(two.sandbox, 'GET', '/users/@me', undefined, one.bot.token)).status).toBe(401);
    expect(() => one.ana.sees(two.channel)).toThrow('Expected a channel of this sandbox');
  });

  it('stops at once, whatever is open, and tells whoever waits', async () => {
    const { sandbox, bot, channel, ana } = await openSandbox();
    await call(sandbox, 'PUT', `/applications/${bot.id}/commands`, [{ name: 'ask', description: 'A' }], bot.token);
    const { closed } = await identified(sandbox, bot);
    const silent = connect(sandbox);
    await silent.op(10);
    const asked = ana.types(channel, '/ask');
    const waited = ana.waitsFor(channel, () => false).catch((error) => error.message);
    await sandbox.stop();
    expect((await asked).failure).toBe('The sandbox was stopped before the application responded');
    expect(await waited).toContain('the sandbox was stopped');
    expect((await closed).code).toBe(1006);
    await expect(fetch(sandbox.url)).rejects.toThrow();
    await sandbox.stop();
  });

  it('leaves nothing behind that keeps the process alive', async () => {
    const script = `
      const { startSandbox } = await import('./src/sandbox/sandbox.ts');
      const sandbox = await startSandbox();
      const bot = sandbox.createBot();
      const guild = sandbox.createGuild({ bots: [bot] });
      const channel = guild.createChannel('c');
      const ana = sandbox.createReader('Ana', { guilds: [guild] });
      await fetch(sandbox.url + '/v10/applications/' + bot.id + '/commands', { method: 'PUT', body: '[{"name":"a","description":"b"}]',
        headers: { authorization: 'Bot ' + bot.token, 'content-type': 'application/json' } });
      const { WebSocket } = await import('ws');
      const socket = new WebSocket(sandbox.gatewayUrl + '/?v=10&encoding=json');
      await new Promise((resolve) => socket.on('message', resolve));
      ana.types(channel, '/a');
      ana.waitsFor(channel, () => false).catch(() => {});
      await sandbox.stop();
      console.log('stopped');
    `;
    const argv = ['--import', 'tsx', '--input-type=module', '-e', script];
    expect((await promisify(execFile)(process.execPath, argv)).stdout).toBe('stopped\n');
  });

  it('shows 200 replies to 200 mentions', async () => {
    const { sandbox, bot, channel, ana } = await openSandbox();
    const { event } = await identified(sandbox, bot);
    const questions = Array.from({ length: 200 }, (_, index) => ana.says(channel, `${bot.mention} ${index}`));
    const replies = Promise.all(questions.map((question) => ana.getsReply(question)));
    for (const _ of questions) {
      const { d } = await event('MESSAGE_CREATE');
      const body = { content: d.content.split(' ')[1], message_reference: { message_id: d.id } };
      void call(sandbox, 'POST', `/channels/${channel.id}/messages`, body, bot.token);
    }
    expect((await replies).map(({ content }) => content)).toEqual(questions.map((_, index) => `${index}`));
  });
});

describe('whatever a bot sends', () => {
  const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];
  const scalar = fc.oneof(fc.string(), fc.integer(), fc.double(), fc.boolean(), fc.constant(null));
  const key = fc.constantFrom(
    ...[
      'content',
      'embeds',
      'components',
      'type',
      'data',
      'options',
      'choices',
      'name',
      'custom_id',
      'fields',
      'title',
    ],
    ...['allowed_mentions', 'message_reference', 'flags', 'emoji', 'attachments', 'poll', '__proto__', 'recipient_id'],
  );
  const { node } = fc.letrec((tie) => ({
    node: fc.oneof(
      { depthSize: 'medium', withCrossShrink: true },
      scalar,
      fc.array(tie('node'), { maxLength: 4 }),
      fc.dictionary(key, tie('node'), { maxKeys: 6 }),
    ),
  }));

  it('by REST is answered with a code of its own, never with 500', async () => {
    const { sandbox, bot, channel, ana } = await openSandbox({ replyWindow: 5_000 });
    const commands = `/applications/${bot.id}/commands`;
    await call(sandbox, 'PUT', commands, [{ name: 'ask', description: 'A' }], bot.token);
    const { event } = await identified(sandbox, bot);
    void ana.types(channel, '/ask');
    const { d } = await event('INTERACTION_CREATE');
    const paths = [
      `/channels/${channel.id}/messages`,
      `/channels/${channel.id}/messages/${ana.says(channel, 'x').id}`,
      commands,
      `${commands}/${sandbox.commands(bot)[0]?.id}`,
      `/interactions/${d.id}/${d.token}/callback`,
      `/webhooks/${bot.id}/${d.token}`,
      `/webhooks/${bot.id}/${d.token}/messages/@original`,
      '/users/@me/channels',
    ];
    const request = fc.record({ method: fc.constantFrom(...methods), path: fc.constantFrom(...paths), body: node });
    await fc.assert(
      fc.asyncProperty(request, async ({ method, path, body }) => {
        const answer = await call(
          sandbox,
          method,
          path,
          method === 'GET' ? undefined : JSON.stringify(body),
          bot.token,
        );
        expect(answer.status).toBeLessThan(1_000);
        if (answer.status >= 400)
          expect(answer.body).toMatchObject({ code: expect.any(Number), message: expect.any(String) });
      }),
      { numRuns: 300 },
    );
  });

  it('by the gateway closes at most its own connection', async () => {
    const { sandbox, bot, channel, ana } = await openSandbox();
    const { event } = await identified(sandbox, bot);
    const frame = fc.record({ op: fc.constantFrom(1, 2, 3, 4, 6, 8, 31, 7, -1), d: node });
    await fc.assert(
      fc.asyncProperty(fc.oneof(frame, node), async (sent) => {
        const connection = connect(sandbox);
        await connection.op(10);
        connection.send(JSON.stringify(sent));
        connection.send({ op: 1, d: null });
        const code = await Promise.race([connection.closed.then(({ code }) => code), connection.op(11).then(() => 0)]);
        connection.socket.terminate();
        expect([0, 4001, 4002, 4003, 4004]).toContain(code);
      }),
      { numRuns: 60 },
    );
    ana.says(channel, `${bot.mention} still there?`);
    expect((await event('MESSAGE_CREATE')).d.content).toContain('still there?');
  });

  const upgrade = 'connection: upgrade\r\nupgrade: websocket\r\nsec-websocket-version: 13\r\n';
  it.each([
    ['no HTTP at all', 'hello\r\n\r\n'],
    [
      'an address that is none',
      `GET // HTTP/1.1\r\nhost: x\r\n${upgrade}sec-websocket-key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n`,
    ],
    ['a handshake without a key', `GET /?v=10 HTTP/1.1\r\nhost: x\r\n${upgrade}\r\n`],
    [
      'a frame that breaks the protocol',
      `GET /?v=10 HTTP/1.1\r\nhost: x\r\n${upgrade}sec-websocket-key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n\xff\xff\xff`,
    ],
  ])('with %s hurts nobody', async (_what, bytes) => {
    const { sandbox, bot } = await openSandbox();
    const { hostname, port } = new URL(sandbox.url);
    const socket = createConnection(Number(port), hostname);
    const closed = new Promise((resolve) => socket.on('close', resolve).on('error', resolve));
    socket.on('data', () => setImmediate(() => socket.destroy()));
    socket.write(Buffer.from(bytes, 'latin1'));
    await closed;
    expect((await call(sandbox, 'GET', '/users/@me', undefined, bot.token)).status).toBe(200);
  });
});
