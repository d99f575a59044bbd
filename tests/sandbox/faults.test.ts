import { Events, REST, Routes } from 'discord.js';
import { describe, expect, it } from 'vitest';
import type { RestFault } from '../../src/sandbox/rest/faults.ts';
import { answering, logIn } from './discord-js.ts';
import { call, connect, identified, identifyFrame, openSandbox, UNPRIVILEGED } from './setup.ts';

async function messenger() {
  const opened = await openSandbox();
  const { sandbox, bot, channel } = opened;
  const path = `/channels/${channel.id}/messages`;
  const said = () => channel.messages().map(({ content }) => content);
  return { ...opened, path, said, post: (content: string) => call(sandbox, 'POST', path, { content }, bot.token) };
}

describe('a planned fault of REST', () => {
  const answers: [what: string, fault: RestFault, status: number, body: object][] = [
    [
      '429 for a route',
      { kind: 'rateLimit', retryAfter: 0.5 },
      429,
      { message: 'You are being rate limited.', retry_after: 0.5, global: false },
    ],
    ['429 for everything', { kind: 'rateLimit', retryAfter: 2, global: true }, 429, { retry_after: 2, global: true }],
    ['10008', { kind: 'error', code: 10008 }, 404, { code: 10008, message: 'Unknown Message' }],
    ['10062', { kind: 'error', code: 10062 }, 404, { code: 10062 }],
    ['40060', { kind: 'error', code: 40060 }, 400, { code: 40060 }],
    ['50001', { kind: 'error', code: 50001 }, 403, { code: 50001 }],
    ['50013', { kind: 'error', code: 50013 }, 403, { code: 50013 }],
  ];
  it.each(answers)('is %s once, and carries nothing out', async (_what, fault, status, body) => {
    const { sandbox, path, post, said } = await messenger();
    sandbox.faults.plan({ method: 'POST', path }, fault);
    expect(await post('lost')).toMatchObject({ status, body });
    expect((await post('kept')).status).toBe(200);
    expect(said()).toEqual(['kept']);
    expect(sandbox.requests[0]).toMatchObject({ method: 'POST', path, status, response: body });
  });

  it('tells of a rate limit in headers, unless it names no time to wait', async () => {
    const { sandbox } = await openSandbox();
    sandbox.faults.plan({}, { kind: 'rateLimit', retryAfter: 1.5 });
    sandbox.faults.plan({}, { kind: 'rateLimit', retryAfter: 1, global: true });
    sandbox.faults.plan({}, { kind: 'rateLimit' });
    const ask = async () => {
      const { status, headers } = await fetch(`${sandbox.url}/v10/gateway`);
      const names = ['retry-after', 'x-ratelimit-scope', 'x-ratelimit-global', 'x-ratelimit-reset-after'];
      return [status, ...names.map((name) => headers.get(name))];
    };
    expect(await ask()).toEqual([429, '2', 'user', null, '1.5']);
    expect(await ask()).toEqual([429, '1', 'global', 'true', null]);
    expect(await ask()).toEqual([429, null, null, null, null]);
    expect(await ask()).toEqual([200, null, null, null, null]);
  });

  it.each([500, 502, 503])('is %i in a page of a server on the way', async (status) => {
    const { sandbox } = await openSandbox();
    sandbox.faults.plan({ path: /gateway/ }, { kind: 'status', status });
    const response = await fetch(`${sandbox.url}/v10/gateway`);
    expect([response.status, response.headers.get('content-type')]).toEqual([status, 'text/html']);
  });

  it('is a cut connection, before or after the request was carried out', async () => {
    const { sandbox, path, post, said } = await messenger();
    sandbox.faults.plan({ path }, { kind: 'reset' });
    await expect(post('lost')).rejects.toThrow('fetch failed');
    sandbox.faults.plan({ path }, { kind: 'reset', carriedOut: true });
    await expect(post('done')).rejects.toThrow('fetch failed');
    expect(said()).toEqual(['done']);
    expect(sandbox.requests.map(({ status }) => status)).toEqual([0, 200]);
  });

  it('is silence, which ends with the sandbox at the latest', async () => {
    const { sandbox } = await openSandbox();
    sandbox.faults.plan({}, { kind: 'silence' }, Infinity);
    const patience = new AbortController();
    const given = fetch(`${sandbox.url}/v10/gateway`, { signal: patience.signal }).catch((error: Error) => error.name);
    await expect.poll(() => sandbox.requests.length).toBe(1);
    patience.abort();
    expect(await given).toBe('AbortError');
    const waiting = fetch(`${sandbox.url}/v10/gateway`).catch((error: Error) => error.message);
    await expect.poll(() => sandbox.requests.length).toBe(2);
    await sandbox.stop();
    expect(await waiting).toBe('fetch failed');
  });

  it('is a delay, after which the request is carried out', async () => {
    const { sandbox, path, post, said } = await messenger();
    sandbox.faults.plan({ path }, { kind: 'delay', milliseconds: 150 });
    const start = performance.now();
    expect((await post('late')).status).toBe(200);
    expect(performance.now() - start).toBeGreaterThan(140);
    expect(said()).toEqual(['late']);
  });

  it('happens only to what matches, as often as planned, and no more once cleared', async () => {
    const { sandbox, bot, path, post } = await messenger();
    const other = sandbox.createBot();
    const fault: RestFault = { kind: 'error', code: 50013 };
    sandbox.faults.plan({ method: 'DELETE', path }, fault);
    sandbox.faults.plan({ path: '/channels' }, fault);
    sandbox.faults.plan({ botId: other.id }, fault);
    expect((await post('x')).status).toBe(200);
    sandbox.faults.plan({ botId: bot.id }, fault, 2);
    expect([(await post('x')).status, (await post('x')).status, (await post('x')).status]).toEqual([403, 403, 200]);
    sandbox.faults.plan({}, fault, Infinity);
    expect((await post('x')).status).toBe(403);
    sandbox.faults.clear();
    expect((await post('x')).status).toBe(200);
    expect(() => sandbox.faults.plan({}, { kind: 'error', code: 1 })).toThrow('that the sandbox knows');
  });

  it('is ridden out by discord.js where it can be', async () => {
    const { sandbox, bot, path, said } = await messenger();
    const rest = new REST({ api: sandbox.url, retries: 3, timeout: 200 }).setToken(bot.token);
    const { channel } = { channel: path.split('/')[2] ?? '' };
    const send = (content: string) => rest.post(Routes.channelMessages(channel), { body: { content } });
    sandbox.faults.plan({ path }, { kind: 'rateLimit', retryAfter: 0.05 });
    await send('after 429');
    sandbox.faults.plan({ path }, { kind: 'status', status: 502 }, 2);
    await send('after 502');
    sandbox.faults.plan({ path }, { kind: 'reset' });
    await send('after a reset');
    sandbox.faults.plan({ path }, { kind: 'silence' });
    await send('after silence');
    expect(said()).toEqual(['after 429', 'after 502', 'after a reset', 'after silence']);
  });

  it('of an answer to an interaction leaves the reader without one', async () => {
    const { sandbox, ana, channel, failures } = await answering(
      async (interaction) => (interaction.isChatInputCommand() ? interaction.reply('x') : undefined),
      { replyWindow: 200 },
    );
    sandbox.faults.plan({ path: /\/callback$/ }, { kind: 'error', code: 10062 });
    expect((await ana.types(channel, '/ask', { question: 'x' })).failure).toBe('The application did not respond');
    expect(failures).toMatchObject([{ code: 10062 }]);
  });
});

describe('a fault of the gateway', () => {
  it('can be garbage, silence, or heartbeats that nobody acknowledges', async () => {
    const { sandbox, bot, channel, ana } = await openSandbox();
    const { socket, send, op, frames } = await identified(sandbox, bot);
    sandbox.faults.ignoreHeartbeats();
    send({ op: 1, d: null });
    await expect.poll(() => sandbox.frames.filter((frame) => frame.op === 1)).toHaveLength(1);
    sandbox.faults.clear();
    send({ op: 1, d: null });
    await op(11);
    expect(frames.filter((frame) => frame.op === 11)).toEqual([]);
    const received: string[] = [];
    socket.removeAllListeners('message').on('message', (data) => received.push(String(data)));
    sandbox.faults.fallSilent();
    ana.says(channel, 'unheard');
    sandbox.faults.sendGarbage('{"op":');
    await expect.poll(() => received).toEqual(['{"op":']);
  });

  it('can meet new connections too: refused, greeted late, closed at IDENTIFY, silent', async () => {
    const { sandbox, bot } = await openSandbox();
    sandbox.faults.refuseConnections();
    expect(await connect(sandbox).refused).toContain('503');
    sandbox.faults.delayHello(150);
    const start = performance.now();
    await connect(sandbox).op(10);
    expect(performance.now() - start).toBeGreaterThan(140);
    for (const code of [4004, 4014]) {
      sandbox.faults.closeAtIdentify(code);
      const connection = connect(sandbox);
      await connection.op(10);
      connection.send(identifyFrame(bot, UNPRIVILEGED));
      expect((await connection.closed).code).toBe(code);
    }
    sandbox.faults.fallSilent({ lasting: true });
    const silent = connect(sandbox);
    await new Promise((resolve) => silent.socket.on('open', resolve));
    silent.send({ op: 1, d: null });
    await expect.poll(() => sandbox.frames.filter(({ from, op }) => from === 'bot' && op === 1)).toHaveLength(1);
    expect(silent.frames).toEqual([]);
    sandbox.faults.clear();
    await identified(sandbox, bot);
  });

  it.each(['silence', 'ignored heartbeats', 'a cut connection'])(
    'such as %s is survived by discord.js',
    async (what) => {
      const { sandbox, bot, channel, ana } = await openSandbox({ heartbeatInterval: 200 });
      const client = await logIn(sandbox, bot);
      const heard: string[] = [];
      client.on(Events.MessageCreate, ({ content }) => heard.push(content));
      if (what === 'silence') sandbox.faults.fallSilent();
      else if (what === 'ignored heartbeats') sandbox.faults.ignoreHeartbeats();
      else sandbox.faults.dropConnections();
      const resumed = new Promise((resolve) => client.once(Events.ShardResume, resolve));
      ana.says(channel, `${bot.mention} meanwhile`);
      await resumed;
      await expect.poll(() => heard).toEqual([`${bot.mention} meanwhile`]);
    },
  );
});
