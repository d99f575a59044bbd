import {
  ActionRowBuilder,
  ButtonBuilder,
  ButtonStyle,
  Events,
  MessageFlags,
  ModalBuilder,
  StringSelectMenuBuilder,
  TextInputBuilder,
  TextInputStyle,
} from 'discord.js';
import { describe, expect, it } from 'vitest';
import { answering, logIn } from './discord-js.ts';

const row = (...buttons: ButtonBuilder[]) => new ActionRowBuilder<ButtonBuilder>().addComponents(...buttons);
const button = (id: string) =>
  new ButtonBuilder().setCustomId(id).setLabel(`Press ${id}`).setStyle(ButtonStyle.Primary);
describe('buttons and selects', () => {
  it('change the message that they belong to', async () => {
    const { ana, channel } = await answering(async (interaction) => {
      if (interaction.isChatInputCommand()) await interaction.reply({ content: 'one', components: [row(button('a'))] });
      if (interaction.isButton())
        await interaction.update({ content: `pressed ${interaction.customId}`, components: [] });
    });
    const { message } = await ana.types(channel, '/ask', { question: 'x' });
    const shown = await ana.presses(message, 'Press a');
    expect([shown.kind, shown.message.id, shown.message.content]).toEqual(['update', message.id, 'pressed a']);
    expect(message.content).toBe('one');
    expect(ana.looksAgain(message)?.buttons).toEqual([]);
  });

  it('are answered by a further message, which may be ephemeral', async () => {
    const { ana, channel } = await answering(async (interaction) => {
      if (interaction.isChatInputCommand()) await interaction.reply({ content: 'one', components: [row(button('a'))] });
      if (interaction.isButton()) await interaction.reply({ content: 'two', flags: MessageFlags.Ephemeral });
    });
    const { message } = await ana.types(channel, '/ask', { question: 'x' });
    const shown = await ana.presses(message, 'a');
    expect([shown.kind, shown.message.content, shown.message.ephemeral]).toEqual(['message', 'two', true]);
  });

  it('of a message that only one reader sees do not show it to others by an answer for all', async () => {
    const { ana, channel } = await answering(async (interaction) => {
      const components = [row(button('a'))];
      if (interaction.isChatInputCommand())
        await interaction.reply({ content: 'psst', components, flags: MessageFlags.Ephemeral });
      if (interaction.isButton()) await interaction.reply('for all');
    });
    const { message } = await ana.types(channel, '/ask', { question: 'x' });
    const shown = await ana.presses(message, 'a');
    expect([shown.message.ephemeral, shown.message.raw.referenced_message]).toEqual([false, undefined]);
  });

  it('may be noted first and change the message later', async () => {
    const { ana, channel } = await answering(async (interaction) => {
      if (interaction.isChatInputCommand()) await interaction.reply({ content: 'one', components: [row(button('a'))] });
      if (!interaction.isButton()) return;
      await interaction.deferUpdate();
      await interaction.editReply({ content: 'later' });
    });
    const { message } = await ana.types(channel, '/ask', { question: 'x' });
    expect((await ana.presses(message, 'a')).kind).toBe('nothing');
    await ana.waitsFor(channel, ({ content }) => content === 'later');
  });

  it('that nobody answers fail', async () => {
    const { ana, channel } = await answering(
      async (interaction) =>
        interaction.isChatInputCommand() && interaction.reply({ content: 'one', components: [row(button('a'))] }),
      { replyWindow: 600 },
    );
    const { message } = await ana.types(channel, '/ask', { question: 'x' });
    expect((await ana.presses(message, 'a')).failure).toBe('This interaction failed');
  });

  it('carry the values chosen', async () => {
    const menu = new StringSelectMenuBuilder()
      .setCustomId('pick')
      .setOptions(['x', 'y', 'z'].map((value) => ({ label: value.toUpperCase(), value })))
      .setMaxValues(2);
    const rows = [new ActionRowBuilder<StringSelectMenuBuilder>().addComponents(menu)];
    const { ana, channel } = await answering(async (interaction) => {
      if (interaction.isChatInputCommand()) await interaction.reply({ content: 'one', components: rows });
      if (interaction.isStringSelectMenu()) await interaction.reply(interaction.values.join('+'));
    });
    const { message } = await ana.types(channel, '/ask', { question: 'x' });
    expect((await ana.selects(message, 'pick', ['x', 'z'])).message.content).toBe('x+z');
    await expect(ana.selects(message, 'pick', ['x', 'y', 'z'])).rejects.toThrow('takes 1 to 2 values; these are 3');
    await expect(ana.selects(message, 'pick', ['w'])).rejects.toThrow('does not offer w, only x, y, z');
  });

  it('still work after the bot has restarted', async () => {
    const { ana, channel, client, sandbox, bot } = await answering(async (interaction) =>
      interaction.isChatInputCommand()
        ? interaction.reply({ content: 'one', components: [row(button('a'))] })
        : undefined,
    );
    const { message } = await ana.types(channel, '/ask', { question: 'x' });
    await client.destroy();
    const next = await logIn(sandbox, bot);
    next.on(Events.InteractionCreate, (interaction) => void (interaction.isButton() && interaction.reply('back')));
    expect((await ana.presses(message, 'a')).message.content).toBe('back');
  });
});

describe('selects of people, roles and channels', () => {
  it('carry what was chosen, in full, and take nothing that is not there', async () => {
    const { sandbox, ana, guild, channel } = await answering(async (interaction) => {
      if (interaction.isChatInputCommand()) await interaction.reply({ content: 'one', components: rows });
      if (interaction.isChannelSelectMenu()) await interaction.reply(`#${interaction.channels.map(nameOf)}`);
      if (interaction.isRoleSelectMenu()) await interaction.reply(`@&${interaction.roles.map(nameOf)}`);
      if (interaction.isUserSelectMenu())
        await interaction.reply(`@${interaction.users.map((user) => user.displayName)}`);
    });
    const nameOf = (named: object | null) => (named as { name: string }).name;
    const menu = (type: number, custom_id: string) => ({ type: 1, components: [{ type, custom_id, max_values: 2 }] });
    const rows = [menu(8, 'channels'), menu(6, 'roles'), menu(5, 'users')];
    const role = guild.createRole('Desk');
    const ben = sandbox.createReader('Ben', { guilds: [guild] });
    const { message } = await ana.types(channel, '/ask', { question: 'x' });
    const said = async (id: string, values: string[]) => (await ana.selects(message, id, values)).message.content;
    expect(await said('channels', [channel.id])).toBe('#general');
    expect(await said('roles', [role.id])).toBe('@&Desk');
    expect(await said('users', [ben.id, ana.id])).toBe('@Ben,Ana');
    await expect(ana.selects(message, 'roles', ['1'])).rejects.toThrow('nobody and nothing with the id 1');
    await expect(ana.selects(message, 'users', [role.id])).rejects.toThrow('nobody and nothing');
  });
});

describe('answers to a component', () => {
  it('can be taken note of, change the message later, and delete it; an ephemeral one too', async () => {
    const { ana, channel } = await answering(async (interaction) => {
      if (interaction.isChatInputCommand()) {
        const flags = interaction.options.getString('question') === 'private' ? MessageFlags.Ephemeral : undefined;
        const components = [row(button('a'), button('b'))];
        await interaction.reply({ content: 'one', components, ...(flags && { flags }) });
      }
      if (!interaction.isButton()) return;
      await interaction.deferUpdate();
      if (interaction.customId === 'a') await interaction.editReply('two');
      else await interaction.deleteReply();
    });
    for (const question of ['private', 'public']) {
      const { message } = await ana.types(channel, '/ask', { question });
      expect(message.ephemeral).toBe(question === 'private');
      expect((await ana.presses(message, 'a')).kind).toBe('nothing');
      await expect.poll(() => ana.looksAgain(message)?.content).toBe('two');
      await ana.presses(message, 'b');
      await expect.poll(() => ana.looksAgain(message)).toBeUndefined();
    }
  });

  it('can share an ephemeral answer with all, as a follow-up of their own', async () => {
    const { sandbox, guild, ana, channel } = await answering(async (interaction) => {
      if (interaction.isChatInputCommand())
        await interaction.reply({ content: 'one', components: [row(button('a'))], flags: MessageFlags.Ephemeral });
      if (!interaction.isButton()) return;
      await interaction.update({ content: 'shared', components: [] });
      await interaction.followUp('one, for all');
    });
    const ben = sandbox.createReader('Ben', { guilds: [guild] });
    const { message } = await ana.types(channel, '/ask', { question: 'x' });
    await ana.presses(message, 'a');
    await ben.waitsFor(channel, ({ content }) => content === 'one, for all');
    expect(ana.sees(channel).map(({ content }) => content)).toEqual(['shared', 'one, for all']);
    expect(ben.sees(channel).map(({ content }) => content)).toEqual(['one, for all']);
  });
});

describe('modals', () => {
  const field = new TextInputBuilder()
    .setCustomId('why')
    .setLabel('Why?')
    .setStyle(TextInputStyle.Short)
    .setMaxLength(10);
  const modal = new ModalBuilder()
    .setCustomId('report')
    .setTitle('Report')
    .addComponents(new ActionRowBuilder<TextInputBuilder>().addComponents(field));

  it.each(['constructor', '__proto__', 'toString'])('may call a field %s, and a command an option', async (name) => {
    const input = TextInputBuilder.from({ ...field.toJSON(), custom_id: name, required: false });
    const row = new ActionRowBuilder<TextInputBuilder>().addComponents(input);
    const { ana, channel, client } = await answering(async (interaction) => {
      if (interaction.isChatInputCommand()) {
        await interaction.showModal(new ModalBuilder().setCustomId('report').setTitle('Report').addComponents(row));
      }
      if (interaction.isModalSubmit()) await interaction.reply(`${interaction.fields.getTextInputValue(name)}.`);
    });
    await client.application.commands.set([
      { name: 'ask', description: 'Ask', options: [{ type: 3, name: name.toLowerCase(), description: 'x' }] },
    ]);
    const shown = await ana.types(channel, '/ask');
    expect((await ana.submits(shown.modal, {})).message.content).toBe('.');
  });

  it('open, are filled in and sent once', async () => {
    const { ana, channel } = await answering(async (interaction) => {
      if (interaction.isChatInputCommand()) await interaction.showModal(modal);
      if (interaction.isModalSubmit()) await interaction.reply(interaction.fields.getTextInputValue('why'));
    });
    const shown = await ana.types(channel, '/ask', { question: 'x' });
    expect(shown.modal).toMatchObject({
      title: 'Report',
      fields: [{ customId: 'why', label: 'Why?', required: true, most: 10 }],
    });
    await expect(ana.submits(shown.modal, {})).rejects.toThrow('"Why?" must be filled in');
    await expect(ana.submits(shown.modal, { why: 'x'.repeat(11) })).rejects.toThrow('takes 0 to 10 characters');
    await expect(ana.submits(shown.modal, { what: 'x' })).rejects.toThrow('has no field what');
    expect((await ana.submits(shown.modal, { why: 'because' })).message.content).toBe('because');
    await expect(ana.submits(shown.modal, { why: 'because' })).rejects.toThrow('not open');
  });

  it('from a button can change the message it belongs to', async () => {
    const { ana, channel } = await answering(async (interaction) => {
      if (interaction.isChatInputCommand()) await interaction.reply({ content: 'one', components: [row(button('a'))] });
      if (interaction.isButton()) await interaction.showModal(modal);
      if (interaction.isModalSubmit() && interaction.isFromMessage()) await interaction.update('changed');
    });
    const { message } = await ana.types(channel, '/ask', { question: 'x' });
    const { modal: opened } = await ana.presses(message, 'a');
    expect((await ana.submits(opened, { why: 'x' })).message).toMatchObject({ id: message.id, content: 'changed' });
  });

  it('without a title, or with two fields of one id, are refused', async () => {
    const twice = { ...modal.toJSON(), components: [...modal.toJSON().components, ...modal.toJSON().components] };
    const { ana, channel, failures } = await answering(
      async (interaction) => {
        if (!interaction.isChatInputCommand()) return;
        await interaction.showModal({ ...modal.toJSON(), title: '' }).catch((error) => failures.push(error));
        await interaction.showModal(twice);
      },
      { replyWindow: 600 },
    );
    await ana.types(channel, '/ask', { question: 'x' });
    expect(failures).toMatchObject([
      { rawError: { errors: { data: { title: {} } } } },
      { rawError: { errors: { data: { components: { 1: { components: { 0: { custom_id: {} } } } } } } } },
    ]);
  });
});
