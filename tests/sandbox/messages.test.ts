import { describe, expect, it } from 'vitest';
import { call, identified, openSandbox } from './setup.ts';

async function messenger() {
  const opened = await openSandbox();
  const { sandbox, bot, channel } = opened;
  const path = `/channels/${channel.id}/messages`;
  const request = (method: string, suffix: string, body?: object) =>
    call(sandbox, method, `${path}${suffix}`, body, bot.token);
  return { ...opened, request, post: (body: object) => request('POST', '', body) };
}

describe("a bot's messages", () => {
  it('are created, fetched, edited and deleted', async () => {
    const { request, post, ana, channel } = await messenger();
    const { body: created } = await post({ content: '  Hello  ', tts: false, nonce: 'n1' });
    expect(created).toMatchObject({ content: 'Hello', type: 0, edited_timestamp: null, nonce: 'n1' });
    expect((await request('GET', `/${created.id}`)).body).toEqual(created);
    const { body: edited } = await request('PATCH', `/${created.id}`, { content: 'Goodbye' });
    expect(edited.content).toBe('Goodbye');
    expect(Date.parse(edited.edited_timestamp)).toBeGreaterThan(0);
    expect(ana.sees(channel)).toMatchObject([{ content: 'Goodbye', edited: true }]);
    expect((await request('DELETE', `/${created.id}`)).status).toBe(204);
    expect((await request('GET', `/${created.id}`)).body.code).toBe(10008);
    expect((await request('PATCH', `/${created.id}`, { content: 'x' })).body.code).toBe(10008);
    expect((await request('DELETE', `/${created.id}`)).body.code).toBe(10008);
    expect(ana.sees(channel)).toEqual([]);
  });

  it.each([{}, { content: '' }, { content: ' \n ' }, { content: null, embeds: [] }])(
    'cannot be empty: %j is refused with 50006',
    async (body) => {
      const { post } = await messenger();
      expect(await post(body)).toEqual({ status: 400, body: { message: 'Cannot send an empty message', code: 50006 } });
    },
  );

  it('cannot be edited to nothing', async () => {
    const { request, post } = await messenger();
    const { body } = await post({ content: 'x' });
    expect((await request('PATCH', `/${body.id}`, { content: '' })).body.code).toBe(50006);
    expect((await request('PATCH', `/${body.id}`, { content: '', embeds: [{ title: 't' }] })).status).toBe(200);
  });

  it("cannot be anyone else's: editing them is 50005, deleting them 50013", async () => {
    const { request, ana, channel } = await messenger();
    const { id } = ana.says(channel, 'mine');
    expect((await request('PATCH', `/${id}`, { content: 'yours' })).body.code).toBe(50005);
    expect((await request('DELETE', `/${id}`)).body.code).toBe(50013);
  });

  it('are listed newest first, by limit, before, after and around', async () => {
    const { request, ana, channel } = await messenger();
    const ids = ['a', 'b', 'c', 'd', 'e'].map((content) => ana.says(channel, content).id);
    const list = async (query: string) =>
      (await request('GET', query)).body.map(({ id }: { id: string }) => 'abcde'[ids.indexOf(id)]).join('');
    expect(await list('')).toBe('edcba');
    expect(await list('?limit=2')).toBe('ed');
    expect(await list(`?before=${ids[3]}&limit=2`)).toBe('cb');
    expect(await list(`?after=${ids[1]}&limit=2`)).toBe('dc');
    expect(await list(`?around=${ids[2]}&limit=3`)).toBe('dcb');
    expect(await list(`?around=${ids[0]}&limit=3`)).toBe('cba');
  });

  const queries: [query: string, field: string, code: string][] = [
    ['?limit=0', 'limit', 'NUMBER_TYPE_MIN'],
    ['?limit=101', 'limit', 'NUMBER_TYPE_MAX'],
    ['?limit=ten', 'limit', 'NUMBER_TYPE_COERCE'],
    ['?before=then', 'before', 'NUMBER_TYPE_COERCE'],
  ];
  it.each(queries)('are not listed for %s', async (query, field, code) => {
    const { request } = await messenger();
    const { body } = await request('GET', query);
    expect(body.errors[field]._errors[0].code).toBe(code);
  });

  it('show that the bot is typing to those who listen', async () => {
    const { sandbox, bot, channel } = await openSandbox();
    const typist = await identified(sandbox, bot, 1 << 11);
    expect((await call(sandbox, 'POST', `/channels/${channel.id}/typing`, {}, bot.token)).status).toBe(204);
    expect((await typist.event('TYPING_START')).d).toMatchObject({ channel_id: channel.id, user_id: bot.userId });
  });
});

describe('a reply', () => {
  it('carries the message that it replies to, one deep', async () => {
    const { post, ana, channel } = await messenger();
    const first = ana.says(channel, 'first');
    const second = ana.says(channel, 'second', { replyTo: first });
    const { body } = await post({ content: 'third', message_reference: { message_id: second.id } });
    expect(body).toMatchObject({
      type: 19,
      message_reference: { message_id: second.id, channel_id: channel.id, guild_id: channel.guildId },
      referenced_message: { id: second.id },
    });
    expect(body.referenced_message.referenced_message).toBeUndefined();
    expect(ana.sees(channel)[2]).toMatchObject({ content: 'third', replyTo: second.id });
  });

  it('to a message that is gone is refused, or sent without it where that is no failure', async () => {
    const { post, ana, channel } = await messenger();
    const message = ana.says(channel, 'gone');
    ana.deletes(message);
    const strict = await post({ content: 'x', message_reference: { message_id: message.id } });
    expect(strict.body).toMatchObject({
      code: 50035,
      errors: { message_reference: { _errors: [{ code: 'REPLIES_UNKNOWN_MESSAGE', message: 'Unknown message' }] } },
    });
    const lax = await post({ content: 'x', message_reference: { message_id: message.id, fail_if_not_exists: false } });
    expect([lax.status, lax.body.message_reference]).toEqual([200, undefined]);
  });

  it('cannot lead to another channel', async () => {
    const { post, guild, ana } = await messenger();
    const there = ana.says(guild.createChannel('other'), 'there');
    const { body } = await post({
      content: 'x',
      message_reference: { message_id: there.id, channel_id: there.channelId },
    });
    expect(body.errors.message_reference._errors[0].code).toBe('REPLIES_CANNOT_REFERENCE_OTHER_CHANNEL');
  });
});

describe('direct messages', () => {
  it('have one channel between the same two, whoever opens it', async () => {
    const { sandbox, bot, ana } = await openSandbox();
    const { body } = await call(sandbox, 'POST', '/users/@me/channels', { recipient_id: ana.id }, bot.token);
    expect(body).toMatchObject({ type: 1, recipients: [{ id: ana.id }] });
    expect(ana.opensDirectMessage(bot).id).toBe(body.id);
    await call(sandbox, 'POST', `/channels/${body.id}/messages`, { content: 'psst' }, bot.token);
    expect(ana.sees(ana.opensDirectMessage(bot))).toMatchObject([{ content: 'psst', author: { bot: true } }]);
  });

  it("are nobody else's: other bots are refused with 50001, other readers see nothing", async () => {
    const { sandbox, bot, guild, ana } = await openSandbox();
    const dm = ana.opensDirectMessage(bot);
    ana.says(dm, 'psst');
    const other = sandbox.createBot();
    guild.addBot(other);
    expect((await call(sandbox, 'GET', `/channels/${dm.id}/messages`, undefined, other.token)).body.code).toBe(50001);
    expect(sandbox.createReader('Eve', { guilds: [guild] }).sees(dm)).toEqual([]);
  });

  it('to a reader who wants none are refused with 50007', async () => {
    const { sandbox, bot, guild } = await openSandbox();
    const shy = sandbox.createReader('Shy', { guilds: [guild], refusesDirectMessages: true });
    const { body } = await call(sandbox, 'POST', '/users/@me/channels', { recipient_id: shy.id }, bot.token);
    const answer = await call(sandbox, 'POST', `/channels/${body.id}/messages`, { content: 'x' }, bot.token);
    expect([answer.status, answer.body.code]).toEqual([403, 50007]);
  });

  it('to a reader of no common server are refused with 50278', async () => {
    const { sandbox, bot } = await openSandbox();
    const stranger = sandbox.createReader('Stranger');
    const { body } = await call(sandbox, 'POST', '/users/@me/channels', { recipient_id: stranger.id }, bot.token);
    const answer = await call(sandbox, 'POST', `/channels/${body.id}/messages`, { content: 'x' }, bot.token);
    expect([answer.status, answer.body.code]).toEqual([403, 50278]);
  });

  it.each([
    [{}, 50035],
    [{ recipient_id: 'Ana' }, 50035],
    [{ recipient_id: '1' }, 50033],
  ])('cannot be opened with %j', async (body, code) => {
    const { sandbox, bot } = await openSandbox();
    expect((await call(sandbox, 'POST', '/users/@me/channels', body, bot.token)).body.code).toBe(code);
  });
});
