import { describe, expect } from 'vitest';
import { eventually } from '../helpers/eventually.ts';
import { commands } from '../helpers/whole-bot.ts';
import { test, textOf, type World } from '../helpers/world.ts';

const names = commands.map(({ data }) => data.name).toSorted();

function namesOf(registered: { name: string }[]): string[] {
  return registered.map(({ name }) => name).toSorted();
}

function writesOf({ sandbox }: World): string[] {
  return sandbox.requests
    .filter(({ method, path }) => method !== 'GET' && /\/applications\/.*\/commands/.test(path))
    .map(
      ({ method, path, body }) =>
        `${method} ${path.includes('/guilds/') ? 'server' : 'everywhere'} ${(body as unknown[]).length}`,
    );
}

function askEntries({ ada, channel }: World) {
  return ada.commands(channel).filter(({ name }) => name === 'ask' || name === '/ask');
}

describe('commands', () => {
  test('are registered everywhere by themselves, for servers and for users', async ({ world }) => {
    await world.startBot();
    expect(namesOf(world.sandbox.commands(world.bot))).toEqual(names);
    const ask = world.sandbox.commands(world.bot).find(({ name }) => name === 'ask');
    expect(ask).toMatchObject({ integration_types: [0, 1], contexts: [0, 1, 2] });
    expect(world.sandbox.commands(world.bot, world.guild)).toEqual([]);
    expect(writesOf(world)).toEqual([`PUT everywhere ${names.length}`]);
  });

  test('are registered for one server where the host says so', async ({ world }) => {
    await world.startBot({ guildId: world.guild.id });
    expect(namesOf(world.sandbox.commands(world.bot, world.guild))).toEqual(names);
    expect(world.sandbox.commands(world.bot)).toEqual([]);
    expect(writesOf(world)).toEqual([`PUT server ${names.length}`]);
  });

  test.for([[false], [true]] as const)(
    'are left as they are by a second start (one server: %s)',
    async ([oneServer], { world }) => {
      const options = oneServer ? { guildId: world.guild.id } : {};
      await (await world.startBot(options)).stop();
      const before = writesOf(world).length;
      await world.startBot(options);
      expect(writesOf(world)).toHaveLength(before);
    },
  );

  test('are written anew where Discord has other ones', async ({ world }) => {
    const { bot, sandbox } = world;
    await fetch(`${sandbox.url}/v10/applications/${bot.applicationId}/commands`, {
      method: 'PUT',
      headers: { authorization: `Bot ${bot.token}`, 'content-type': 'application/json' },
      body: JSON.stringify([
        { name: 'ask', description: 'An older description' },
        { name: 'forgotten', description: 'No longer there' },
      ]),
    });
    await world.startBot();
    expect(namesOf(sandbox.commands(bot))).toEqual(names);
    expect(sandbox.commands(bot).map(({ description }) => description)).toContain(
      'Ask about the story: every answer comes with the sentence it rests on',
    );
  });

  test('are listed once, also after changing from one server to everywhere and back', async ({ world }) => {
    await (await world.startBot({ guildId: world.guild.id })).stop();
    await (await world.startBot()).stop();
    expect(askEntries(world)).toHaveLength(1);
    await world.startBot({ guildId: world.guild.id });
    expect(askEntries(world)).toHaveLength(1);
    const shown = await world.ada.types(world.channel, '/ask', { question: 'opening-day' });
    expect(textOf(shown.message)).toContain('It reopens on 3 May.');
  });

  test('wait for the bot to be invited to their server', async ({ world }) => {
    const { bot, sandbox } = world;
    const later = sandbox.createGuild({ name: 'Later' });
    const app = await world.startBot({ guildId: later.id });
    expect(sandbox.commands(bot, later)).toEqual([]);
    expect(world.logged).toContainEqual(
      expect.objectContaining({ level: 'warn', code: 50001, advice: expect.stringContaining('invite link') }),
    );
    later.addBot(bot);
    await eventually(() => expect(namesOf(sandbox.commands(bot, later))).toEqual(names));
    expect(app.inviteLink).toContain(bot.applicationId);
  });
});

// Most of the time here is spent waiting, so the trials wait together.
describe.concurrent('commands', () => {
  test('that Discord could not take are brought again until it does', async ({ world }) => {
    const { bot, sandbox } = world;
    // Discord's library gives up after four tries.
    sandbox.faults.plan({ method: 'PUT', path: /\/commands$/ }, { kind: 'status', status: 503 }, 4);
    await world.startBot();
    expect(sandbox.commands(bot)).toEqual([]);
    expect(world.logged).toContainEqual(
      expect.objectContaining({ level: 'error', msg: 'commands not registered', retrySeconds: 5 }),
    );
    await eventually(() => expect(namesOf(sandbox.commands(bot))).toEqual(names));
  });

  test.for([
    [30034, true],
    [50035, false],
  ] as const)(
    'that Discord refuses with %s are brought again where that passes: %s',
    async ([code, isBrought], { world }) => {
      const { bot, sandbox } = world;
      sandbox.faults.plan({ method: 'PUT', path: /\/commands$/ }, { kind: 'error', code });
      await world.startBot();
      const logged = world.logged.find(({ msg }) => msg === 'commands not registered');
      expect(logged).toMatchObject({ level: 'warn', code });
      expect(logged?.retrySeconds).toBe(isBrought ? 5 : undefined);
      if (!isBrought) return;
      await eventually(() => expect(namesOf(sandbox.commands(bot))).toEqual(names));
    },
  );

  test('that Discord could not take keep no bot from stopping, and are not brought after it', async ({ world }) => {
    const { bot, guild, sandbox } = world;
    const fail = () => sandbox.faults.plan({ method: 'PUT', path: /\/commands$/ }, { kind: 'status', status: 503 }, 4);
    fail();
    const app = await world.startBot();
    await app.stop();
    fail();
    await world.startBot({ guildId: guild.id });
    // What this one, which failed later, brings again comes later.
    await eventually(() => expect(namesOf(sandbox.commands(bot, guild))).toEqual(names));
    expect(sandbox.commands(bot)).toEqual([]);
  });
});

test('the invite link is there and in the log when the bot is ready', async ({ world }) => {
  const { inviteLink } = await world.startBot();
  expect(inviteLink).toMatch(
    /^https:\/\/discord\.com\/oauth2\/authorize\?client_id=\d+&scope=bot\+applications\.commands&permissions=\d+$/,
  );
  expect(world.logged).toContainEqual(expect.objectContaining({ msg: 'ready', inviteLink }));
});
