import { Client, Events, GatewayIntentBits } from 'discord.js';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Bot } from '../../src/sandbox/handles.ts';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import { call, connect, identified, identifyFrame, openSandbox, UNPRIVILEGED } from './setup.ts';

async function shard(sandbox: Sandbox, bot: Bot, id: number, count: number) {
  const connection = connect(sandbox);
  await connection.op(10);
  const frame = identifyFrame(bot, UNPRIVILEGED);
  connection.send({ ...frame, d: { ...frame.d, shard: [id, count] } });
  return connection;
}

const shardOf = (guildId: string, count: number) => Number((BigInt(guildId) >> 22n) % BigInt(count));

describe('shards', () => {
  it('share out servers by id, and the first hears direct messages', async () => {
    const { sandbox, bot, guild, channel, ana } = await openSandbox();
    const others = [1, 2, 3].map(() => sandbox.createGuild({ bots: [bot] }));
    const connections = [await shard(sandbox, bot, 0, 2), await shard(sandbox, bot, 1, 2)];
    const readies = await Promise.all(connections.map(({ event }) => event('READY')));
    for (const [id, { d }] of readies.entries()) {
      const expected = [guild, ...others].filter((other) => shardOf(other.id, 2) === id).map((other) => other.id);
      expect(expected).toHaveLength(2);
      expect([d.shard, d.guilds.map((entry: { id: string }) => entry.id)]).toEqual([[id, 2], expected]);
    }
    ana.says(channel, `${bot.mention} here`);
    ana.says(ana.opensDirectMessage(bot), 'in private');
    const here = await connections[shardOf(guild.id, 2)]?.event('MESSAGE_CREATE');
    expect(here?.d.content).toContain('here');
    expect((await connections[0]?.event('MESSAGE_CREATE'))?.d.content).toBe('in private');
    const rest = connections[1]?.frames.filter(({ t }) => t === 'MESSAGE_CREATE') ?? [];
    expect(rest).toEqual([]);
  });

  it.each([[[2, 2]], [[-1, 2]], [[0, 0]], [['0', '1']], ['all'], [[0.5, 1]], [null]])(
    'that do not exist are refused with 4010: %j',
    async (value) => {
      const { sandbox, bot } = await openSandbox();
      const connection = connect(sandbox);
      await connection.op(10);
      const frame = identifyFrame(bot, UNPRIVILEGED);
      connection.send({ ...frame, d: { ...frame.d, shard: value } });
      expect((await connection.closed).code).toBe(4010);
    },
  );

  it('that identify faster than max_concurrency allows are told that their session is invalid', async () => {
    const { sandbox, bot } = await openSandbox({ identifyInterval: 60_000, maxConcurrency: 2 });
    const first = await shard(sandbox, bot, 0, 4);
    const second = await shard(sandbox, bot, 1, 4);
    await Promise.all([first.event('READY'), second.event('READY')]);
    const third = await shard(sandbox, bot, 2, 4);
    expect((await third.op(9)).d).toBe(false);
    expect(third.frames).toEqual([]);
  });

  it('are recommended, with how many may still start', async () => {
    const { sandbox, bot } = await openSandbox({ shards: 4, maxConcurrency: 2, sessionStarts: 2 });
    const limits = async () => (await call(sandbox, 'GET', '/gateway/bot', undefined, bot.token)).body;
    await identified(sandbox, bot);
    expect(await limits()).toMatchObject({
      shards: 4,
      session_start_limit: { total: 2, remaining: 1, max_concurrency: 2 },
    });
    await identified(sandbox, bot);
    expect((await (await shard(sandbox, bot, 0, 1)).closed).code).toBe(4004);
    expect((await limits()).session_start_limit.remaining).toBe(0);
  });

  it('are spawned by discord.js as recommended, and hear of every server between them', async () => {
    const { sandbox, bot } = await openSandbox({ shards: 3, maxConcurrency: 3 });
    const guilds = [1, 2, 3, 4].map(() => sandbox.createGuild({ bots: [bot] }));
    const client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api: sandbox.url }, shards: 'auto' });
    onTestFinished(() => client.destroy());
    const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
    await client.login(bot.token);
    await ready;
    expect(client.ws.shards.size).toBe(3);
    expect(guilds.every(({ id }) => client.guilds.cache.has(id))).toBe(true);
    expect(guilds.every(({ id }) => client.guilds.cache.get(id)?.shardId === shardOf(id, 3))).toBe(true);
  });
});
