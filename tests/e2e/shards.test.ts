import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { GatewayOpcodes, PermissionFlagsBits } from 'discord-api-types/v10';
import { describe, expect, onTestFinished } from 'vitest';
import type { Channel } from '../../src/sandbox/handles.ts';
import { openHost } from '../helpers/bot-process.ts';
import { copyPack } from '../helpers/edited-pack.ts';
import { startLibsqlServer } from '../helpers/libsql-server.ts';
import { NIGHT_MARKET, saidBy, test, textOf, type World } from '../helpers/world.ts';

const COUNT = 4;
/** Settings for a process of each of two shards. */
const TWO = { SHARDS: '2', SHARDS_PER_PROCESS: '1' };

const shardOf = (guildId: string) => Number((BigInt(guildId) >> 22n) % BigInt(COUNT));

/** A channel of a server of each shard. */
function channelsByShard({ sandbox, bot, ada }: World): Channel[] {
  const channels: Channel[] = [];
  while (channels.filter(Boolean).length < COUNT) {
    const guild = sandbox.createGuild({ bots: [bot], readers: [ada] });
    guild.addReader(ada, { permissions: PermissionFlagsBits.ManageGuild });
    channels[shardOf(guild.id)] ??= guild.createChannel('news');
  }
  return channels;
}

async function expectAnswer({ ada, bot }: World, channel: Channel): Promise<void> {
  const shown = await ada.getsReply(ada.says(channel, `${bot.mention} opening day?`));
  expect(textOf(shown)).toContain('It reopens on 3 May.');
}

/** A question that the story does not answer, which is kept for the editors. */
async function askUnknown({ ada, bot }: World, channel: Channel | undefined): Promise<void> {
  if (channel) await ada.getsReply(ada.says(channel, `${bot.mention} who governs the moon colony?`));
}

/** Nobody may have been answered by two processes. */
function expectOneAnswer(world: World, channels: Channel[]): void {
  expect(channels.map((channel) => saidBy(world.bot, channel).length)).toEqual(channels.map(() => 1));
}

/** The routes of the application's commands that were written to. */
function registrations({ sandbox }: World): string[] {
  return sandbox.requests
    .filter(({ method, path }) => method === 'PUT' && path.endsWith('/commands'))
    .map(({ path }) => path);
}

/** The shards that asked to be let in, in order. */
function identified({ sandbox }: World): number[] {
  return sandbox.frames
    .filter(({ from, op }) => from === 'bot' && op === GatewayOpcodes.Identify)
    .map(({ d }) => (d as { shard: [number, number] }).shard)
    .map(([id, count]) => {
      expect(count).toBe(COUNT);
      return id;
    });
}

/** How many servers the bot is in: those of which it was told when it came online. */
function serversOf({ sandbox }: World): number {
  const told = sandbox.frames.filter(({ from, t }) => from === 'discord' && t === 'GUILD_CREATE');
  return new Set(told.map(({ d }) => (d as { id: string }).id)).size;
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

describe('a machine that runs all shards', () => {
  test.override('pace', { shards: COUNT, maxConcurrency: 2, identifyInterval: 300 });

  test('answers each server once from its processes, adds them up, and starts again what was killed', async ({
    world,
  }) => {
    const channels = channelsByShard(world);
    const pack = await copyPack(NIGHT_MARKET);
    const settings = { SHARDS: 'auto', SHARDS_PER_PROCESS: '2', HEALTH_PORT: '0', WATCH: 'false' };
    const bot = (await openHost(world, { ...settings, KNOWLEDGE_DIR: pack.folder })).launch();
    await bot.says('all shards ready');
    expect(new Set(identified(world))).toEqual(new Set([0, 1, 2, 3]));
    expect(registrations(world)).toEqual([`/applications/${world.bot.id}/commands`]);

    for (const channel of channels) await expectAnswer(world, channel);
    const direct = world.ada.opensDirectMessage(world.bot);
    await world.ada.getsReply(world.ada.says(direct, 'opening day?'));
    expectOneAnswer(world, [...channels, direct]);

    const health = String(bot.lines('all shards ready')[0]?.health);
    const metrics = await (await fetch(`${health}/metrics`)).text();
    expect(metrics).toContain(`footnote_guilds ${serversOf(world)}\n`);
    expect(metrics).toContain('footnote_shards 4\n');
    expect(metrics).toContain('footnote_gateway_connected 1\n');
    expect(metrics).toMatch(/^footnote_answer_seconds_count 5$/m);
    expect((await fetch(`${health}/readyz`)).status).toBe(200);
    const last = channels.at(-1) as Channel;
    const { message } = await world.ada.types(last, '/desk status');
    expect(textOf(message)).toContain(`Shards: 4 of 4 · processes: 2 · servers: ${serversOf(world)}`);
    expect(textOf(message)).toMatch(/Questions since <t:\d+:f>: 5\n/);

    // The process that starts again has to leave the same entries out as the others, not refuse the pack.
    await pack.edit('articles/lantern-quay.md', 'About 140 traders', 'About 155 traders');
    bot.child.kill('SIGHUP');
    await bot.says('pack reloaded', 2);
    await world.ada.types(last, '/desk reload');
    await bot.says('pack reloaded', 4);

    const pids = bot.lines('process started').map(({ pid }) => Number(pid));
    process.kill(pids[1] ?? 0, 'SIGKILL');
    await bot.says('process ended, starting it again');
    const down = await fetch(`${health}/readyz`);
    expect([down.status, await down.text()]).toEqual([503, expect.stringMatching(/Shards 2-3 do not run\./)]);
    await expectAnswer(world, channels[0] as Channel);
    await bot.says('ready', 3);
    await expectAnswer(world, last);
    expect((await fetch(`${health}/readyz`)).status).toBe(200);
    expect(registrations(world)).toHaveLength(1);

    const started = bot.lines('process started').map(({ pid }) => Number(pid));
    bot.child.kill('SIGTERM');
    expect(await bot.ended).toBe(0);
    expect(started).toHaveLength(3);
    expect(started.filter(isAlive)).toEqual([]);
    expect(bot.output.err).toBe('');
    expect(bot.output.out).not.toContain(world.bot.token);
  });

  test('ends all its processes with it, however it ends', async ({ world }) => {
    const bot = (await openHost(world, TWO)).launch();
    await bot.says('all shards ready');
    bot.child.kill('SIGKILL');
    const pids = bot.lines('process started').map(({ pid }) => Number(pid));
    await expect.poll(() => pids.filter(isAlive)).toEqual([]);
    expect(bot.output.err).toBe('');
  });

  test('that could never come online with a broken pack says why, once, and ends with 1', async ({ world }) => {
    const bot = (await openHost(world, { ...TWO, KNOWLEDGE_DIR: 'no-such-folder' })).launch();
    expect(await bot.ended).toBe(1);
    expect(bot.output.err).toMatch(
      /^The knowledge pack has a problem:\n\n(?:.*\n)+The process of shards 0 .*all others end too\.\n$/,
    );
    expect(bot.lines('process started')).toHaveLength(1);
  });
});

describe('machines that run some of the shards each', () => {
  test.override('pace', { shards: COUNT, maxConcurrency: 2, identifyInterval: 300 });

  test('answer each server once, keep things together, and restart one by one', async ({ world }) => {
    const channels = channelsByShard(world);
    const database = await startLibsqlServer(join(dirname(fileURLToPath(world.databaseUrl)), 'shared.db'));
    onTestFinished(database.stop);
    const shared = { databaseUrl: database.url, databaseAuthToken: database.token };
    const parts = [[0, 1, 2], [3]].map((shards) => ({ shards, count: COUNT }));
    const machines = await Promise.all(parts.map((part) => world.startBot({ ...shared, part })));
    expect(registrations(world)).toEqual([`/applications/${world.bot.id}/commands`]);

    for (const channel of channels) await expectAnswer(world, channel);
    expectOneAnswer(world, channels);
    await askUnknown(world, channels[1]);
    await askUnknown(world, channels[2]);
    const gaps = async () => textOf((await world.ada.types(channels[3] as Channel, '/desk gaps')).message);
    await expect.poll(gaps).toMatch(/2 ×.* moon colony/);
    const status = await world.ada.types(channels[3] as Channel, '/desk status');
    expect(textOf(status.message)).toContain('Shards: 1 of 4 · processes: 1');

    const [first, last] = [channels[0], channels[3]] as [Channel, Channel];
    for (const [id, [own, other]] of [
      [first, last],
      [last, first],
    ].entries()) {
      await machines[id]?.stop();
      await expectAnswer(world, other as Channel);
      await world.startBot({ ...shared, part: parts[id] });
      await expectAnswer(world, own as Channel);
    }
    expect(registrations(world)).toHaveLength(1);
  });
});
