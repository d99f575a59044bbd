import { PermissionFlagsBits } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { call, openSandbox } from './setup.ts';

describe('the REST API', () => {
  it.each([undefined, 'MTIz.abc.def', ''])('answers 401 to the token %j', async (token) => {
    const { sandbox, channel } = await openSandbox();
    const answer = await call(sandbox, 'GET', `/channels/${channel.id}`, undefined, token);
    expect(answer).toEqual({ status: 401, body: { message: '401: Unauthorized', code: 0 } });
  });

  it('answers 401 to a token without "Bot" before it', async () => {
    const { sandbox, bot } = await openSandbox();
    const response = await fetch(`${sandbox.url}/v10/users/@me`, { headers: { authorization: bot.token } });
    expect(response.status).toBe(401);
  });

  const paths: [method: string, path: string, status: number, code: number][] = [
    ['GET', '/nowhere', 404, 0],
    ['GET', '/channels/1/nowhere', 404, 0],
    ['PUT', '/channels/1', 405, 0],
    ['GET', '/guilds/1/bans', 404, 0],
    ['GET', '/channels/1', 404, 10003],
    ['GET', '/channels/nonsense', 404, 10003],
    ['POST', '/channels/1/messages', 404, 10003],
    ['GET', '/guilds/1', 404, 10004],
    ['GET', '/users/1', 404, 10013],
    ['GET', '/channels/%ff', 400, 0],
    ['POST', '/interactions/1/nonsense/callback', 404, 10062],
    ['POST', '/webhooks/1/nonsense', 404, 10015],
    ['PATCH', '/webhooks/1/nonsense/messages/@original', 404, 10015],
  ];
  it.each(paths)('answers %s %s with %i and code %i', async (method, path, status, code) => {
    const { sandbox, bot } = await openSandbox();
    const body = method === 'GET' ? undefined : {};
    const answer = await call(sandbox, method, path, body, bot.token);
    expect([answer.status, answer.body.code]).toEqual([status, code]);
  });

  it('says so where Discord has a route and the sandbox has not', async () => {
    const { sandbox, bot } = await openSandbox();
    const { body } = await call(sandbox, 'GET', '/guilds/1/bans', undefined, bot.token);
    expect(body.message).toContain('the sandbox does not imitate it');
  });

  it.each(['v6', 'v11', 'users'])('answers 400 and code 50041 under /api/%s', async (version) => {
    const { sandbox } = await openSandbox();
    const response = await fetch(`${sandbox.url}/${version}/@me`);
    expect([response.status, await response.json()]).toMatchObject([400, { code: 50041 }]);
  });

  it('gives the bot itself, its application and its servers', async () => {
    const { sandbox, bot, guild } = await openSandbox();
    const get = async (path: string) => (await call(sandbox, 'GET', path, undefined, bot.token)).body;
    expect(await get('/users/@me')).toMatchObject({ id: bot.userId, bot: true });
    expect(await get('/applications/@me')).toMatchObject({ id: bot.applicationId, approximate_guild_count: 1 });
    expect(await get('/oauth2/applications/@me')).toMatchObject({ id: bot.applicationId });
    expect(await get('/users/@me/guilds')).toMatchObject([{ id: guild.id, owner: false }]);
    expect(await get('/gateway')).toEqual({ url: sandbox.gatewayUrl });
    expect(await get('/gateway/bot')).toMatchObject({ url: sandbox.gatewayUrl, shards: 1 });
  });

  it('gives channels, roles and members of a server that the bot is in, and of no other', async () => {
    const { sandbox, bot, guild, channel, ana } = await openSandbox();
    const other = sandbox.createGuild();
    const get = async (path: string) => call(sandbox, 'GET', path, undefined, bot.token);
    expect((await get(`/guilds/${guild.id}`)).body.name).toBe('Newsroom');
    expect((await get(`/guilds/${guild.id}/channels`)).body).toMatchObject([{ id: channel.id, name: 'general' }]);
    expect((await get(`/guilds/${guild.id}/roles`)).body).toMatchObject([{ name: '@everyone' }, { name: 'Footnote' }]);
    expect((await get(`/guilds/${guild.id}/members/${ana.id}`)).body.user.id).toBe(ana.id);
    expect((await get(`/guilds/${guild.id}/members/${bot.id}1`)).body.code).toBe(10013);
    expect((await get(`/guilds/${other.id}`)).body.code).toBe(50001);
    const stranger = sandbox.createReader('Stranger');
    expect((await get(`/guilds/${guild.id}/members/${stranger.id}`)).body.code).toBe(10007);
  });

  it('logs every request with its answer and the bot that made it', async () => {
    const { sandbox, bot, channel } = await openSandbox();
    await call(sandbox, 'POST', `/channels/${channel.id}/messages?x=1`, { content: 'Hi' }, bot.token);
    expect(sandbox.requests).toMatchObject([
      {
        method: 'POST',
        path: `/channels/${channel.id}/messages`,
        query: { x: '1' },
        body: { content: 'Hi' },
        status: 200,
        response: { content: 'Hi' },
        botId: bot.id,
      },
    ]);
  });
});

describe('a request body', () => {
  const bodies: [what: string, body: string, status: number, code: number][] = [
    ['that is no JSON', '{"content":', 400, 50109],
    ['that is empty', '', 400, 50006],
    ['that is a list', '[]', 400, 50035],
    ['that is null', 'null', 400, 50006],
    ['that is a number', '7', 400, 50035],
    ['with an object that claims a prototype', '{"__proto__":{"content":"x"},"constructor":{}}', 400, 50006],
    ['nested 100,000 deep', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, 400, 50109],
    ['of 11 MiB', JSON.stringify({ content: 'x'.repeat(11 * 1024 * 1024) }), 413, 40005],
  ];
  it.each(bodies)('%s is refused and hurts nobody', async (_what, body, status, code) => {
    const { sandbox, bot, channel } = await openSandbox();
    const path = `/channels/${channel.id}/messages`;
    const answer = await call(sandbox, 'POST', path, body, bot.token);
    expect([answer.status, answer.body.code]).toEqual([status, code]);
    expect((await call(sandbox, 'POST', path, { content: 'still here' }, bot.token)).status).toBe(200);
  });

  it('of another content type is refused', async () => {
    const { sandbox, bot, channel } = await openSandbox();
    const response = await fetch(`${sandbox.url}/v10/channels/${channel.id}/messages`, {
      method: 'POST',
      headers: { authorization: `Bot ${bot.token}`, 'content-type': 'text/plain' },
      body: 'hello',
    });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      code: 50035,
      errors: { _errors: [{ code: 'CONTENT_TYPE_INVALID' }] },
    });
  });

  it('may be a form with files, which the message then has', async () => {
    const { sandbox, bot, channel } = await openSandbox();
    const form = new FormData();
    form.set('payload_json', JSON.stringify({ content: 'See', attachments: [{ id: '0', description: 'A map' }] }));
    form.set('files[0]', new File(['12345'], 'map.txt', { type: 'text/plain' }));
    const response = await fetch(`${sandbox.url}/v10/channels/${channel.id}/messages`, {
      method: 'POST',
      headers: { authorization: `Bot ${bot.token}` },
      body: form,
    });
    expect(await response.json()).toMatchObject({
      content: 'See',
      attachments: [{ filename: 'map.txt', size: 5, content_type: 'text/plain', description: 'A map' }],
    });
  });

  it('that is a broken form is refused', async () => {
    const { sandbox, bot, channel } = await openSandbox();
    const response = await fetch(`${sandbox.url}/v10/channels/${channel.id}/messages`, {
      method: 'POST',
      headers: { authorization: `Bot ${bot.token}`, 'content-type': 'multipart/form-data; boundary=x' },
      body: 'no form at all',
    });
    expect([response.status, await response.json()]).toMatchObject([400, { code: 50109 }]);
  });
});

describe('permissions', () => {
  const { ViewChannel, SendMessages, EmbedLinks, ReadMessageHistory, SendMessagesInThreads } = PermissionFlagsBits;
  const cases: [what: string, deny: bigint, method: string, path: string, body: object | undefined, code: number][] = [
    ['see the channel', ViewChannel, 'GET', '', undefined, 50001],
    ['see the channel it writes to', ViewChannel, 'POST', '/messages', { content: 'x' }, 50001],
    ['write', SendMessages, 'POST', '/messages', { content: 'x' }, 50013],
    ['write, but says it is typing', SendMessages, 'POST', '/typing', {}, 50013],
    ['embed', EmbedLinks, 'POST', '/messages', { embeds: [{ title: 'x' }] }, 50013],
    ['read what was written', ReadMessageHistory, 'GET', '/messages/1', undefined, 50013],
  ];
  it.each(cases)('a bot that may not %s is refused', async (_what, deny, method, path, body, code) => {
    const { sandbox, bot, guild } = await openSandbox();
    const channel = guild.createChannel('limited', { overwrites: [{ for: bot, deny }] });
    const answer = await call(sandbox, method, `/channels/${channel.id}${path}`, body, bot.token);
    expect([answer.status, answer.body.code]).toEqual([403, code]);
  });

  it('of a thread are those of its channel, with a permission of its own to write', async () => {
    const { sandbox, bot, guild } = await openSandbox();
    const channel = guild.createChannel('c', { overwrites: [{ for: 'everyone', deny: SendMessagesInThreads }] });
    const thread = channel.createThread('t');
    const post = (id: string) => call(sandbox, 'POST', `/channels/${id}/messages`, { content: 'x' }, bot.token);
    expect((await post(channel.id)).status).toBe(200);
    expect((await post(thread.id)).body.code).toBe(50013);
  });

  it('a reader overwrite wins over one for everyone, and administrators may do everything', async () => {
    const { sandbox, bot, guild } = await openSandbox();
    const post = (id: string, token: string) =>
      call(sandbox, 'POST', `/channels/${id}/messages`, { content: 'x' }, token);
    const hidden = guild.createChannel('hidden', {
      overwrites: [
        { for: 'everyone', deny: ViewChannel | SendMessages },
        { for: bot, allow: ViewChannel | SendMessages },
      ],
    });
    expect((await post(hidden.id, bot.token)).status).toBe(200);
    const chief = sandbox.createBot({ name: 'Chief' });
    guild.addBot(chief, { permissions: PermissionFlagsBits.Administrator });
    const closed = guild.createChannel('closed', { overwrites: [{ for: 'everyone', deny: ViewChannel }] });
    expect((await post(closed.id, chief.token)).status).toBe(200);
    expect((await post(closed.id, bot.token)).body.code).toBe(50001);
  });

  it('a bot that left the server has no access any more', async () => {
    const { sandbox, bot, guild, channel } = await openSandbox();
    guild.removeBot(bot);
    const answer = await call(sandbox, 'POST', `/channels/${channel.id}/messages`, { content: 'x' }, bot.token);
    expect(answer.body.code).toBe(50001);
  });
});
