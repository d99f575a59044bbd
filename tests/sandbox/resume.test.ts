import { Events } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { logIn } from './discord-js.ts';
import { connect, identified, identifyFrame, openSandbox, UNPRIVILEGED } from './setup.ts';

describe('a cut connection', () => {
  it('resumes with everything that was missed, in order, and then RESUMED', async () => {
    const { sandbox, bot, channel, ana } = await openSandbox();
    const first = await identified(sandbox, bot);
    const { s: seen } = await first.event('GUILD_CREATE');
    first.socket.terminate();
    await first.closed;
    const dm = ana.opensDirectMessage(bot);
    ana.says(dm, 'one');
    ana.says(channel, `${bot.mention} two`);
    const second = connect(sandbox);
    await second.op(10);
    second.send({ op: 6, d: { token: bot.token, session_id: first.ready.d.session_id, seq: seen } });
    await second.event('RESUMED');
    expect(second.frames.map(({ t, s, d }) => [t, s, d.content])).toEqual([
      ['MESSAGE_CREATE', 3, 'one'],
      ['MESSAGE_CREATE', 4, `${bot.mention} two`],
    ]);
  });

  const invalid: [why: string, change: object][] = [
    ['of a session that never was', { session_id: 'nobody' }],
    ['from too long ago', { seq: -10_000 }],
  ];
  it.each(invalid)('cannot be resumed %s: op 9', async (_why, change) => {
    const { sandbox, bot } = await openSandbox();
    const { ready, socket } = await identified(sandbox, bot);
    socket.terminate();
    const second = connect(sandbox);
    await second.op(10);
    second.send({ op: 6, d: { token: bot.token, session_id: ready.d.session_id, seq: 1, ...change } });
    expect((await second.op(9)).d).toBe(false);
  });

  it("cannot be resumed with another bot's token: op 9", async () => {
    const { sandbox, bot } = await openSandbox();
    const other = sandbox.createBot();
    const { ready } = await identified(sandbox, bot);
    const second = connect(sandbox);
    await second.op(10);
    second.send({ op: 6, d: { token: other.token, session_id: ready.d.session_id, seq: 1 } });
    expect((await second.op(9)).d).toBe(false);
  });

  it('cannot be resumed once the time for it is over: op 9', async () => {
    const { sandbox, bot } = await openSandbox({ resumeWindow: 0 });
    const { ready, socket, closed } = await identified(sandbox, bot);
    socket.terminate();
    await closed;
    const second = connect(sandbox);
    await second.op(10);
    second.send({ op: 6, d: { token: bot.token, session_id: ready.d.session_id, seq: 1 } });
    expect((await second.op(9)).d).toBe(false);
  });

  it('closes with 4007 for a sequence number that was never sent', async () => {
    const { sandbox, bot } = await openSandbox();
    const { ready } = await identified(sandbox, bot);
    const second = connect(sandbox);
    await second.op(10);
    second.send({ op: 6, d: { token: bot.token, session_id: ready.d.session_id, seq: 999 } });
    expect((await second.closed).code).toBe(4007);
  });

  it('cannot be resumed after the bot said goodbye with 1000: op 9', async () => {
    const { sandbox, bot } = await openSandbox();
    const { ready, socket, closed } = await identified(sandbox, bot);
    socket.close(1000);
    await closed;
    const second = connect(sandbox);
    await second.op(10);
    second.send({ op: 6, d: { token: bot.token, session_id: ready.d.session_id, seq: 1 } });
    expect((await second.op(9)).d).toBe(false);
  });
});

describe('a session that is over (op 9, false)', () => {
  it('cannot be resumed, but the bot can identify anew on the same connection', async () => {
    const { sandbox, bot, channel, ana } = await openSandbox();
    const { ready, send, op, event } = await identified(sandbox, bot);
    sandbox.faults.invalidateSessions(false);
    expect((await op(9)).d).toBe(false);
    ana.says(channel, `${bot.mention} missed for ever`);
    send({ op: 6, d: { token: bot.token, session_id: ready.d.session_id, seq: 1 } });
    expect((await op(9)).d).toBe(false);
    send(identifyFrame(bot, UNPRIVILEGED));
    expect((await event('READY')).d.session_id).not.toBe(ready.d.session_id);
    ana.says(channel, `${bot.mention} heard`);
    expect((await event('MESSAGE_CREATE')).d.content).toBe(`${bot.mention} heard`);
  });
});

describe('discord.js', () => {
  const disturbances = ['dropConnections', 'requestReconnect'] as const;
  it.each(disturbances)('comes back from %s and loses no message', async (disturb) => {
    const { sandbox, bot, ana } = await openSandbox();
    const client = await logIn(sandbox, bot);
    const heard: string[] = [];
    const both = new Promise<void>((resolve) =>
      client.on(Events.MessageCreate, ({ content }) => {
        heard.push(content);
        if (heard.length === 2) resolve();
      }),
    );
    const resumed = new Promise((resolve) => client.once(Events.ShardResume, resolve));
    const dm = ana.opensDirectMessage(bot);
    ana.says(dm, 'before');
    sandbox.faults[disturb]();
    ana.says(dm, 'meanwhile');
    await Promise.all([resumed, both]);
    expect(heard).toEqual(['before', 'meanwhile']);
    expect(sandbox.frames.filter(({ from, op }) => from === 'bot' && op === 6)).toHaveLength(1);
    expect(sandbox.frames.filter(({ from, op }) => from === 'bot' && op === 2)).toHaveLength(1);
  });

  it('resumes a session that is invalid for now (op 9, true)', async () => {
    const { sandbox, bot } = await openSandbox();
    const client = await logIn(sandbox, bot);
    const resumed = new Promise((resolve) => client.once(Events.ShardResume, resolve));
    sandbox.faults.invalidateSessions(true);
    await resumed;
    expect(client.isReady()).toBe(true);
  });

  it('gives up when the token stops being good (close 4004)', async () => {
    const { sandbox, bot } = await openSandbox();
    const client = await logIn(sandbox, bot);
    const disconnected = new Promise<{ code: number }>((resolve) => client.once(Events.ShardDisconnect, resolve));
    sandbox.faults.closeConnections(4004);
    expect((await disconnected).code).toBe(4004);
  });
});
