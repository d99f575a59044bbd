import { GatewayIntentBits, PermissionFlagsBits } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { connect, identified, identifyFrame, openSandbox, UNPRIVILEGED } from './setup.ts';

describe('the gateway', () => {
  it('greets with the heartbeat interval and answers a heartbeat, even before the bot identifies', async () => {
    const { sandbox } = await openSandbox({ heartbeatInterval: 5_000 });
    const connection = connect(sandbox);
    expect((await connection.op(10)).d.heartbeat_interval).toBe(5_000);
    connection.send({ op: 1, d: null });
    expect((await connection.op(11)).op).toBe(11);
  });

  it('tells an identified bot who it is, then of each of its servers with channels, threads and its own membership', async () => {
    const { sandbox, bot, guild, channel } = await openSandbox();
    const thread = channel.createThread('aside');
    sandbox.createGuild({ name: 'Elsewhere' });
    const { ready, event } = await identified(sandbox, bot);
    expect(ready.d).toMatchObject({
      v: 10,
      user: { id: bot.userId, username: 'Footnote', bot: true },
      guilds: [{ id: guild.id, unavailable: true }],
      application: { id: bot.applicationId },
      resume_gateway_url: sandbox.gatewayUrl,
    });
    const { d } = await event('GUILD_CREATE');
    expect(d.name).toBe('Newsroom');
    expect(d.channels.map((entry: { id: string }) => entry.id)).toEqual([channel.id]);
    expect(d.threads).toMatchObject([{ id: thread.id, parent_id: channel.id }]);
    expect(d.members.map((entry: { user: { id: string } }) => entry.user.id)).toEqual([bot.userId]);
  });

  it('numbers its events one after another', async () => {
    const { sandbox, bot, channel, ana } = await openSandbox();
    const { ready, event } = await identified(sandbox, bot);
    ana.says(channel, 'one');
    ana.says(channel, 'two');
    const numbers = [
      ready.s,
      (await event('GUILD_CREATE')).s,
      (await event('MESSAGE_CREATE')).s,
      (await event('MESSAGE_CREATE')).s,
    ];
    expect(numbers).toEqual([1, 2, 3, 4]);
  });

  it('sends events only for the intents that the bot identified with', async () => {
    const { sandbox, bot, guild, channel, ana } = await openSandbox();
    const onlyDirect = await identified(sandbox, bot, GatewayIntentBits.DirectMessages);
    const onlyGuilds = await identified(sandbox, bot, GatewayIntentBits.Guilds);
    ana.says(channel, 'in the server');
    guild.createChannel('second');
    ana.says(ana.opensDirectMessage(bot), 'in private');
    expect((await onlyDirect.event('MESSAGE_CREATE')).d.content).toBe('in private');
    expect((await onlyGuilds.event('CHANNEL_CREATE')).d.name).toBe('second');
    const names = (frames: { t: string | null }[]) => frames.map(({ t }) => t).filter(Boolean);
    expect(names(onlyDirect.frames)).toEqual([]);
    expect(names(onlyGuilds.frames)).toEqual(['GUILD_CREATE']);
  });

  it('tells a bot nothing of a channel that it cannot see', async () => {
    const { sandbox, bot, guild, ana, channel } = await openSandbox();
    const hidden = guild.createChannel('hidden', { overwrites: [{ for: bot, deny: PermissionFlagsBits.ViewChannel }] });
    const { event, frames } = await identified(sandbox, bot);
    ana.says(hidden, `${bot.mention} in secret`);
    ana.says(channel, `${bot.mention} in the open`);
    expect((await event('MESSAGE_CREATE')).d.content).toContain('in the open');
    expect(frames.filter(({ t }) => t === 'MESSAGE_CREATE')).toEqual([]);
  });

  it('tells a bot that it joined or left a server while connected', async () => {
    const { sandbox, bot } = await openSandbox();
    const { event } = await identified(sandbox, bot);
    await event('GUILD_CREATE');
    const other = sandbox.createGuild({ name: 'Other', bots: [bot] });
    expect((await event('GUILD_CREATE')).d.name).toBe('Other');
    other.removeBot(bot);
    expect((await event('GUILD_DELETE')).d).toEqual({ id: other.id });
  });

  it('gives members by id or name, and all of them only with the members intent', async () => {
    const { sandbox, bot, guild, ana } = await openSandbox();
    const { send, event, closed } = await identified(sandbox, bot);
    send({ op: 8, d: { guild_id: guild.id, user_ids: [ana.id, '1'] } });
    const { d } = await event('GUILD_MEMBERS_CHUNK');
    expect(d).toMatchObject({ members: [{ user: { id: ana.id } }], not_found: ['1'] });
    send({ op: 8, d: { guild_id: guild.id, query: '', limit: 0 } });
    expect((await closed).code).toBe(4014);
  });
});

describe('a connection is closed', () => {
  const closings: [why: string, code: number, frame: unknown][] = [
    ['4001 for an unknown opcode', 4001, { op: 99, d: null }],
    ['4002 for what is no JSON', 4002, '{"op":'],
    ['4002 for JSON that is no frame', 4002, '[1]'],
    ['4002 for a frame of more than 4,096 bytes', 4002, { op: 1, d: 'x'.repeat(4_096) }],
    ['4002 for an IDENTIFY without properties', 4002, { op: 2, d: { token: 'x', intents: 1 } }],
    ['4002 for an IDENTIFY without anything', 4002, { op: 2, d: null }],
    ['4002 for a RESUME without a session', 4002, { op: 6, d: { token: 'x' } }],
    ['4003 for anything else before IDENTIFY', 4003, { op: 3, d: {} }],
    ['4004 for an unknown token', 4004, identifyFrame({ token: 'MTIz.abc.def' }, 1)],
    ['4004 for resuming with an unknown token', 4004, { op: 6, d: { token: 'x', session_id: 'y', seq: 1 } }],
  ];
  it.each(closings)('with %s', async (_why, code, frame) => {
    const { sandbox } = await openSandbox();
    const connection = connect(sandbox);
    await connection.op(10);
    connection.send(frame);
    expect((await connection.closed).code).toBe(code);
  });

  const identifies: [why: string, code: number, change: object][] = [
    ['4010 for a shard that does not exist', 4010, { shard: [1, 1] }],
    ['4013 for an intent that does not exist', 4013, { intents: 1 << 30 }],
    ['4013 for intents that are no number', 4013, { intents: 'all' }],
    ['4013 for no intents', 4013, { intents: undefined }],
    [
      '4014 for the message content intent when it is not switched on',
      4014,
      { intents: GatewayIntentBits.MessageContent },
    ],
    ['4014 for the members intent when it is not switched on', 4014, { intents: GatewayIntentBits.GuildMembers }],
  ];
  it.each(identifies)('with %s', async (_why, code, change) => {
    const { sandbox, bot } = await openSandbox();
    const connection = connect(sandbox);
    const frame = identifyFrame(bot, UNPRIVILEGED);
    connection.socket.on('open', () => connection.send({ ...frame, d: { ...frame.d, ...change } }));
    expect((await connection.closed).code).toBe(code);
  });

  it('with 4005 for identifying twice', async () => {
    const { sandbox, bot } = await openSandbox();
    const { send, closed } = await identified(sandbox, bot);
    send(identifyFrame(bot, UNPRIVILEGED));
    expect((await closed).code).toBe(4005);
  });

  it('with 4008 for more than 120 frames in a minute', async () => {
    const { sandbox } = await openSandbox();
    const connection = connect(sandbox);
    await connection.op(10);
    for (let sent = 0; sent <= 120; sent += 1) connection.send({ op: 1, d: null });
    expect((await connection.closed).code).toBe(4008);
  });

  it('with 4009 when heartbeats stop', async () => {
    const { sandbox, bot } = await openSandbox({ heartbeatInterval: 300 });
    const { closed } = await identified(sandbox, bot);
    expect((await closed).code).toBe(4009);
  });

  it('with 4012 for another version of the API', async () => {
    const { sandbox } = await openSandbox();
    expect((await connect(sandbox, '?v=6&encoding=json').closed).code).toBe(4012);
  });

  it.each(['?v=10&encoding=etf', '?v=10&encoding=json&compress=zlib-stream'])(
    'before it opens for %s',
    async (query) => {
      const { sandbox } = await openSandbox();
      expect(await connect(sandbox, query).refused).toContain('400');
    },
  );
});

describe('privileged intents', () => {
  it('are granted where they are switched on', async () => {
    const { sandbox, bot } = await openSandbox({ privilegedIntents: GatewayIntentBits.MessageContent });
    const { ready } = await identified(sandbox, bot, UNPRIVILEGED | GatewayIntentBits.MessageContent);
    expect(ready.d.application.flags).toBe(1 << 19);
  });
});
