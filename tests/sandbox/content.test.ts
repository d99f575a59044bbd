import { GatewayIntentBits } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { call, identified, openSandbox, UNPRIVILEGED } from './setup.ts';

describe('without the message content intent', () => {
  it('a message in a channel arrives without what it says', async () => {
    const { sandbox, bot, channel, ana } = await openSandbox();
    const { event } = await identified(sandbox, bot);
    const { id } = ana.says(channel, 'nothing to do with you');
    const { d } = await event('MESSAGE_CREATE');
    expect(d).toMatchObject({ id, author: { id: ana.id }, content: '', embeds: [], attachments: [], components: [] });
    const fetched = await call(sandbox, 'GET', `/channels/${channel.id}/messages/${id}`, undefined, bot.token);
    expect(fetched.body.content).toBe('');
  });

  it('a message that mentions the bot, a direct message and a reply with ping arrive whole', async () => {
    const { sandbox, bot, channel, ana } = await openSandbox();
    const { event } = await identified(sandbox, bot);
    const path = `/channels/${channel.id}/messages`;
    await call(sandbox, 'POST', path, { content: 'I am here' }, bot.token);
    const own = ana.sees(channel)[0];
    ana.says(channel, `hey ${bot.mention}`);
    ana.says(ana.opensDirectMessage(bot), 'in private');
    ana.says(channel, 'replying', { ...(own && { replyTo: own }) });
    const heard = [];
    for (let count = 0; count < 4; count += 1) heard.push((await event('MESSAGE_CREATE')).d);
    expect(heard.map(({ content }) => content)).toEqual(['I am here', `hey ${bot.mention}`, 'in private', 'replying']);
    expect(heard[3]).toMatchObject({ mentions: [{ id: bot.id }], referenced_message: { content: 'I am here' } });
  });

  it('a reply without ping, @everyone and a role mention arrive empty', async () => {
    const { sandbox, bot, guild, channel, ana } = await openSandbox();
    const { event } = await identified(sandbox, bot);
    const role = guild.createRole('Editors', { mentionable: true });
    await call(sandbox, 'POST', `/channels/${channel.id}/messages`, { content: 'I am here' }, bot.token);
    const own = ana.sees(channel)[0];
    await event('MESSAGE_CREATE');
    ana.says(channel, 'replying', { ping: false, ...(own && { replyTo: own }) });
    ana.says(channel, '@everyone look');
    ana.says(channel, `${role.mention} look`);
    const heard = [];
    for (let count = 0; count < 3; count += 1) heard.push((await event('MESSAGE_CREATE')).d);
    expect(heard.map(({ content }) => content)).toEqual(['', '', '']);
    expect(heard[1].mention_everyone).toBe(true);
    expect(heard[2].mention_roles).toEqual([role.id]);
  });

  it('an edit that no longer mentions the bot arrives empty', async () => {
    const { sandbox, bot, channel, ana } = await openSandbox();
    const { event } = await identified(sandbox, bot);
    const message = ana.says(channel, `${bot.mention} yes`);
    expect((await event('MESSAGE_CREATE')).d.content).toBe(`${bot.mention} yes`);
    ana.edits(message, 'never mind');
    expect((await event('MESSAGE_UPDATE')).d).toMatchObject({ id: message.id, content: '' });
  });
});

describe('with the message content intent', () => {
  it('every message arrives whole, by gateway and by REST', async () => {
    const { sandbox, bot, channel, ana } = await openSandbox({ privilegedIntents: GatewayIntentBits.MessageContent });
    const { event } = await identified(sandbox, bot, UNPRIVILEGED | GatewayIntentBits.MessageContent);
    const { id } = ana.says(channel, 'for all');
    expect((await event('MESSAGE_CREATE')).d.content).toBe('for all');
    const { body } = await call(sandbox, 'GET', `/channels/${channel.id}/messages/${id}`, undefined, bot.token);
    expect(body.content).toBe('for all');
  });
});
