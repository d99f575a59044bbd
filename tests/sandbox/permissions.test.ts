import { PermissionFlagsBits } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { answering } from './discord-js.ts';
import { call, openSandbox } from './setup.ts';

const { ManageGuild, ManageMessages, SendMessages, ViewChannel } = PermissionFlagsBits;

describe("a reader's permissions", () => {
  it('come from their server, differ by channel, and are sent with what they do', async () => {
    const { sandbox, guild, channel } = await answering(async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      const of = (permission: bigint) => interaction.memberPermissions?.has(permission);
      await interaction.reply(`${of(ManageGuild)} ${of(ManageMessages)}`);
    });
    const mo = sandbox.createReader('Mo', { guilds: [guild], permissions: ManageGuild | ManageMessages });
    const said = async () => (await mo.types(channel, '/ask', { question: 'x' })).message.content;
    expect(await said()).toBe('true true');
    channel.setPermissions({ for: mo, deny: ManageMessages });
    expect(await said()).toBe('true false');
    guild.addReader(mo);
    expect(await said()).toBe('false false');
    expect(mo.permissions(channel) & SendMessages).toBe(SendMessages);
  });

  it('decide over commands for some only', async () => {
    const { sandbox, guild, channel, ana, client } = await answering(async () => {});
    await client.application.commands.set([
      { name: 'desk', description: 'Desk', defaultMemberPermissions: ManageGuild },
    ]);
    const mo = sandbox.createReader('Mo', { guilds: [guild], permissions: ManageGuild });
    expect([mo.commands(channel).length, ana.commands(channel).length]).toEqual([1, 0]);
  });

  it("let them delete others' messages with Manage Messages alone", async () => {
    const { sandbox, guild, channel, ana } = await openSandbox();
    const mo = sandbox.createReader('Mo', { guilds: [guild], permissions: ManageMessages });
    const message = ana.says(channel, 'x');
    expect(() => ana.deletes(mo.says(channel, 'y'))).toThrow("cannot delete another's message");
    mo.deletes(message);
    expect(ana.looksAgain(message)).toBeUndefined();
  });
});

describe("a bot's permissions", () => {
  it('can be taken away in a channel: 50013, and 50001 where it no longer sees it', async () => {
    const { sandbox, bot, channel } = await openSandbox();
    const post = () => call(sandbox, 'POST', `/channels/${channel.id}/messages`, { content: 'x' }, bot.token);
    expect((await post()).status).toBe(200);
    channel.setPermissions({ for: bot, deny: SendMessages });
    expect((await post()).body.code).toBe(50013);
    channel.setPermissions({ for: bot, deny: ViewChannel });
    expect((await post()).body.code).toBe(50001);
    channel.setPermissions({ for: bot });
    expect((await post()).status).toBe(200);
  });

  it("let it delete others' messages with Manage Messages, and its own always", async () => {
    const { sandbox, bot, guild, channel, ana } = await openSandbox();
    const remove = (id: string) =>
      call(sandbox, 'DELETE', `/channels/${channel.id}/messages/${id}`, undefined, bot.token);
    const { body } = await call(sandbox, 'POST', `/channels/${channel.id}/messages`, { content: 'x' }, bot.token);
    expect((await remove(body.id)).status).toBe(204);
    const { id } = ana.says(channel, 'mine');
    expect((await remove(id)).body.code).toBe(50013);
    guild.addBot(bot, { permissions: ManageMessages });
    expect((await remove(id)).status).toBe(204);
    expect(ana.sees(channel)).toEqual([]);
  });

  it('of a channel reach a connected discord.js at once', async () => {
    const { channel, client } = await answering(async () => {});
    channel.setPermissions({ for: { id: client.user.id, name: 'Footnote', mention: '' }, deny: SendMessages });
    const permissions = () => {
      const cached = client.channels.cache.get(channel.id);
      return cached && !cached.isDMBased() ? cached.permissionsFor(client.user)?.has(SendMessages) : undefined;
    };
    await expect.poll(permissions).toBe(false);
  });
});
