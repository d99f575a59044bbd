import { type ChatInputCommandInteraction, type Interaction, MessageFlags, PermissionFlagsBits } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { answering } from './discord-js.ts';
import { call } from './setup.ts';

const everywhere = { integration_types: [0, 1], contexts: [0, 1, 2] };

/** A bot for servers and for users; Mo has it to himself, in a server where it is not. */
async function withMo(handle: (interaction: Interaction) => Promise<unknown>) {
  const opened = await answering(handle);
  await opened.client.application.commands.set([
    { name: 'ask', description: 'Ask', ...everywhere },
    { name: 'admin', description: 'For servers', integration_types: [0] },
    { name: 'mine', description: 'For users', integration_types: [1], contexts: [1, 2] },
    { name: 'Explain', type: 3, ...everywhere },
  ] as never);
  const elsewhere = opened.sandbox.createGuild({ name: 'Elsewhere' });
  const lobby = elsewhere.createChannel('lobby');
  const mo = opened.sandbox.createReader('Mo', { guilds: [elsewhere] });
  mo.installs(opened.bot);
  return { ...opened, elsewhere, lobby, mo };
}

const facts = ({ context, authorizingIntegrationOwners }: Interaction) =>
  JSON.stringify([context, authorizingIntegrationOwners]);
const tell = async (interaction: Interaction) =>
  interaction.isRepliable() ? interaction.reply(facts(interaction)) : undefined;

describe('an app that a reader installed to themselves', () => {
  it('is there in servers without it, in direct messages and in groups, for this reader alone', async () => {
    const { sandbox, bot, elsewhere, lobby, mo } = await withMo(tell);
    const ben = sandbox.createReader('Ben', { guilds: [elsewhere] });
    const names = (reader: typeof mo, channel: typeof lobby) =>
      reader
        .commands(channel)
        .map(({ name }) => name)
        .sort();
    const group = sandbox.createGroup([mo, ben], { name: 'Friends' });
    expect(names(mo, lobby)).toEqual(['Explain', 'ask']);
    expect(names(mo, group)).toEqual(['Explain', 'ask', 'mine']);
    expect(names(mo, mo.opensDirectMessage(ben))).toEqual(['Explain', 'ask', 'mine']);
    expect(names(mo, mo.opensDirectMessage(bot))).toEqual(['Explain', 'admin', 'ask', 'mine']);
    expect([names(ben, lobby), names(ben, group)]).toEqual([[], []]);
    mo.uninstalls(bot);
    expect(names(mo, lobby)).toEqual([]);
  });

  it('hears where it was used and by whose leave', async () => {
    const { sandbox, bot, guild, channel, lobby, mo, ana } = await withMo(tell);
    const group = sandbox.createGroup([mo, ana]);
    const said = async (place: typeof lobby) => (await mo.types(place, '/ask')).message.content;
    expect(await said(lobby)).toBe(JSON.stringify([0, { 1: mo.id }]));
    expect(await said(group)).toBe(JSON.stringify([2, { 1: mo.id }]));
    expect(await said(mo.opensDirectMessage(ana))).toBe(JSON.stringify([2, { 1: mo.id }]));
    expect(await said(mo.opensDirectMessage(bot))).toBe(JSON.stringify([1, { 0: '0', 1: mo.id }]));
    guild.addReader(mo);
    expect(await said(channel)).toBe(JSON.stringify([0, { 0: guild.id, 1: mo.id }]));
    expect((await ana.types(channel, '/ask')).message.content).toBe(JSON.stringify([0, { 0: guild.id }]));
  });

  it('is public unless external apps are not allowed, and can be answered by others in the group', async () => {
    const { sandbox, lobby, mo, ana } = await withMo(async (interaction) => {
      if (interaction.isChatInputCommand()) await interaction.reply({ content: 'one', components: [row] });
      if (interaction.isButton()) await interaction.update(facts(interaction));
    });
    const group = sandbox.createGroup([mo, ana]);
    const { message } = await mo.types(group, '/ask');
    expect((await ana.presses(message, 'a')).message.content).toBe(JSON.stringify([2, { 1: mo.id }]));
    expect((await mo.types(lobby, '/ask')).message.ephemeral).toBe(false);
    lobby.setPermissions({ for: 'everyone', deny: PermissionFlagsBits.UseExternalApps });
    expect((await mo.types(lobby, '/ask')).message.ephemeral).toBe(true);
  });

  it('may follow up five times where only the reader has it, and cannot see the channel', async () => {
    const codes: unknown[] = [];
    const { sandbox, bot, guild, channel, lobby, mo } = await withMo(async (interaction) => {
      const asked = interaction as ChatInputCommandInteraction;
      await asked.reply('0');
      for (const content of ['1', '2', '3', '4', '5', '6'])
        await asked.followUp({ content, flags: MessageFlags.Ephemeral }).catch((error) => codes.push(error.code));
      codes.push(asked.appPermissions.has(PermissionFlagsBits.EmbedLinks));
    });
    await mo.types(lobby, '/ask');
    await expect.poll(() => codes).toEqual([40094, true]);
    expect(mo.sees(lobby).map(({ content }) => content)).toEqual(['0', '1', '2', '3', '4', '5']);
    const path = `/channels/${lobby.id}/messages`;
    expect((await call(sandbox, 'POST', path, { content: 'x' }, bot.token)).body.code).toBe(50001);
    guild.addReader(mo);
    await mo.types(channel, '/ask');
    await expect.poll(() => codes).toEqual([40094, true, true]);
    expect(mo.sees(channel)).toHaveLength(7);
  });

  it('is not told of messages in a server or group where it is not', async () => {
    const { sandbox, lobby, mo, ana, client, channel } = await withMo(tell);
    const heard: string[] = [];
    client.on('messageCreate', ({ content }) => heard.push(content));
    mo.says(lobby, 'in the lobby');
    mo.says(sandbox.createGroup([mo, ana]), 'in the group');
    await mo.types(lobby, '/ask');
    ana.says(channel, `${client.user} at home`);
    await expect.poll(() => heard).toHaveLength(1);
    expect(heard[0]).toContain('at home');
  });

  it('takes message commands on what anybody wrote there, embeds of other bots too', async () => {
    const { sandbox, lobby, elsewhere, mo } = await withMo(async (interaction) => {
      if (!interaction.isMessageContextMenuCommand()) return;
      const { content, embeds } = interaction.targetMessage;
      await interaction.reply(`${content} ${embeds[0]?.description}`);
    });
    const robot = sandbox.createReader('Robot', { guilds: [elsewhere], bot: true });
    const message = robot.says(lobby, 'News:', { embeds: [{ description: 'It rained.' }] });
    expect((await mo.uses(message, 'Explain')).message.content).toBe('News: It rained.');
    expect(() => mo.says(lobby, 'x', { embeds: [{ title: 'x' }] })).toThrow('people send no embeds');
  });
});

const row = { type: 1, components: [{ type: 2, style: 1, label: 'a', custom_id: 'a' }] };
