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

/** Several processes take seconds to start on a busy machine. */
const PATIENT = { timeout: 90_000 };

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
  test.override('pace', { shards: COUNT, maxConcurrency: 2, identifyInterval: 1_000 });

  test(
    'answers each server once from four processes, adds them up, and starts again what was killed',
    PATIENT,
    async ({ world }) => {
      const channels = channelsByShard(world);
      const host = await openHost(world, { SHARDS: 'auto', SHARDS_PER_PROCESS: '1', HEALTH_PORT: '0' });
      const bot = host.launch();
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
      const [, second] = channels as [Channel, Channel];
      const { message } = await world.ada.types(second, '/desk status');
      expect(textOf(message)).toContain(`Shards: 4 of 4 · processes: 4 · servers: ${serversOf(world)}`);
      expect(textOf(message)).toMatch(/Questions since <t:\d+:f>: 5\n/);

      bot.child.kill('SIGHUP');
      await bot.says('pack reloaded', COUNT);
      await world.ada.types(second, '/desk reload');
      await bot.says('pack reloaded', 2 * COUNT);

      const pids = bot.lines('process started').map(({ pid }) => Number(pid));
      process.kill(pids[1] ?? 0, 'SIGKILL');
      await bot.says('process ended, starting it again');
      const down = await fetch(`${health}/readyz`);
      expect([down.status, await down.text()]).toEqual([503, expect.stringContaining('Shards 1 do not run.')]);
      await expectAnswer(world, channels[0] as Channel);
      await bot.says('ready', COUNT + 1);
      await expectAnswer(world, second);
      expect((await fetch(`${health}/readyz`)).status).toBe(200);
      expect(registrations(world)).toHaveLength(1);

      const started = bot.lines('process started').map(({ pid }) => Number(pid));
      bot.child.kill('SIGTERM');
      expect(await bot.ended).toBe(0);
      expect(started.filter(isAlive)).toEqual([]);
      expect(bot.output.err).toBe('');
      expect(bot.output.out).not.toContain(world.bot.token);
    },
  );
});

describe('a fleet that could never come online', () => {
  test.for([
    ['with a wrong token', { DISCORD_TOKEN: 'a-very-wrong-token' }, /^Discord does not know this token\.[^\n]*\n$/],
    [
      'with a broken pack',
      { KNOWLEDGE_DIR: 'no-such-folder' },
      /^The knowledge pack has a problem:\n\n(?:.*\n)+The process of shards 0 .*all others end too\.\n$/,
    ],
  ] as const)('%s says why, once, and ends with 1', PATIENT, async ([, setting, reason], { world }) => {
    const bot = (await openHost(world, { ...TWO, ...setting })).launch();
    expect(await bot.ended).toBe(1);
    expect(bot.output.err).toMatch(reason);
    expect(bot.lines('process started').length).toBeLessThanOrEqual(1);
    expect(bot.output.out + bot.output.err).not.toContain('a-very-wrong-token');
  });

  test('for its intents says why, once, and ends with 1', PATIENT, async ({ world }) => {
    world.sandbox.faults.closeAtIdentify(4014, Number.POSITIVE_INFINITY);
    const bot = (await openHost(world, TWO)).launch();
    expect(await bot.ended).toBe(1);
    expect(bot.output.err).toMatch(/^Discord refused the intents[^\n]*\n[^\n]*all others end too\.\n$/);
    expect(bot.lines('process started')).toHaveLength(1);
  });
});

test(
  'a process that is started again after the article was corrected answers as the others do; without the one that leads them all end',
  PATIENT,
  async ({ world }) => {
    const pack = await copyPack(NIGHT_MARKET);
    const bot = (await openHost(world, { ...TWO, KNOWLEDGE_DIR: pack.folder, WATCH: 'false' })).launch();
    await bot.says('all shards ready');
    await pack.edit('articles/lantern-quay.md', 'About 140 traders', 'About 155 traders');
    bot.child.kill('SIGHUP');
    await bot.says('pack reloaded', 2);
    process.kill(Number(bot.lines('process started')[1]?.pid), 'SIGKILL');
    await bot.says('process started', 3);
    await bot.says('ready', 3);
    expect(bot.lines('process ended, starting it again')).toHaveLength(1);

    bot.child.kill('SIGKILL');
    const pids = bot.lines('process started').map(({ pid }) => Number(pid));
    await expect.poll(() => pids.filter(isAlive), { timeout: 10_000 }).toEqual([]);
    expect(bot.output.err).toBe('');
  },
);

describe('machines that run some of the shards each', () => {
  test.override('pace', { shards: COUNT, maxConcurrency: 2, identifyInterval: 300 });

  test('answer each server once, keep things together, and restart one by one', PATIENT, async ({ world }) => {
    const channels = channelsByShard(world);
    const database = await startLibsqlServer(join(dirname(fileURLToPath(world.databaseUrl)), 'shared.db'));
    onTestFinished(database.stop);
    const shared = { databaseUrl: database.url, databaseAuthToken: database.token };
    const startMachine = (id: number) => world.startBot({ ...shared, part: { shards: [id], count: COUNT } });
    const machines = await Promise.all(channels.map((_, id) => startMachine(id)));
    expect(registrations(world)).toEqual([`/applications/${world.bot.id}/commands`]);

    for (const channel of channels) await expectAnswer(world, channel);
    expectOneAnswer(world, channels);
    await askUnknown(world, channels[1]);
    await askUnknown(world, channels[2]);
    const gaps = async () => textOf((await world.ada.types(channels[3] as Channel, '/desk gaps')).message);
    await expect.poll(gaps, { timeout: 10_000 }).toMatch(/2 ×.* moon colony/);
    const status = await world.ada.types(channels[3] as Channel, '/desk status');
    expect(textOf(status.message)).toContain('Shards: 1 of 4 · processes: 1');

    for (const [id, machine] of machines.entries()) {
      await machine.stop();
      const other = channels[(id + 1) % COUNT] as Channel;
      await expectAnswer(world, other);
      await startMachine(id);
      await expectAnswer(world, channels[id] as Channel);
    }
    expect(registrations(world)).toHaveLength(1);
  });
});
