import { Client, Events, type Interaction, Partials } from 'discord.js';
import { onTestFinished } from 'vitest';
import type { Stage } from '../../src/playground/server/stage.ts';

/** What a bot of the test's own is asked to do; all of Discord that this project's bot may not use itself. */
export const COMMANDS = [
  { name: 'panel', description: 'A message with everything to press' },
  { name: 'file', description: 'Sends a file' },
  { name: 'silent', description: 'Never answers' },
  { name: 'slow', description: 'Thinks first' },
  {
    name: 'fill',
    description: 'Takes every kind of option',
    options: [
      { type: 4, name: 'count', description: 'A whole number', required: true, min_value: 1, max_value: 5 },
      { type: 5, name: 'loud', description: 'Yes or no', required: true },
      { type: 6, name: 'who', description: 'Somebody' },
      { type: 7, name: 'where', description: 'A channel' },
      { type: 3, name: 'note', description: 'Any text' },
    ],
  },
  { name: 'group', description: 'Has subcommands', options: [{ type: 1, name: 'list', description: 'Lists' }] },
  { name: 'manage', description: 'For those who manage messages', default_member_permissions: '8192' },
  { name: 'Quote this', type: 3 },
];

const button = (custom_id: string, label: string, style = 2, more: object = {}) => ({
  type: 2,
  custom_id,
  label,
  style,
  ...more,
});
const option = (value: string) => ({ label: value.toUpperCase(), value });

/** Every kind of component, and the markdown and embeds around them. */
const PANEL = {
  content: '# Heading\n**bold** *italic* ||secret|| `code` [site](https://example.com)\n- one\n- two\n> quoted',
  embeds: [
    {
      title: 'An embed',
      description: 'with **text**',
      color: 0x3366cc,
      fields: [{ name: 'Field', value: 'Value', inline: true }],
    },
  ],
  components: [
    {
      type: 1,
      components: [
        button('edit', 'Edit', 1),
        button('remove', 'Remove', 4),
        button('form', 'Form', 3),
        button('broken', 'Broken'),
        button('off', 'Off', 2, { disabled: true }),
      ],
    },
    {
      type: 1,
      components: [{ type: 3, custom_id: 'one', placeholder: 'Choose one', options: ['a', 'b'].map(option) }],
    },
    {
      type: 1,
      components: [
        {
          type: 3,
          custom_id: 'many',
          placeholder: 'Choose two',
          min_values: 2,
          max_values: 2,
          options: ['x', 'y', 'z'].map(option),
        },
      ],
    },
  ],
};

const FORM = {
  custom_id: 'form',
  title: 'A form',
  components: [
    { type: 1, components: [{ type: 4, custom_id: 'name', label: 'Name', style: 1, required: true, max_length: 20 }] },
    {
      type: 1,
      components: [{ type: 4, custom_id: 'text', label: 'Text', style: 2, required: false, value: 'as it was' }],
    },
  ],
};

/** Logs a bot into the playground that answers with all of it. */
export async function logInOther({ sandbox, bot }: Stage): Promise<Client<true>> {
  const client = new Client({ intents: ['Guilds'], partials: [Partials.Channel], rest: { api: sandbox.url } });
  onTestFinished(() => client.destroy());
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  client.on(Events.InteractionCreate, (interaction) => void handle(interaction));
  await client.login(bot.token);
  const online = await ready;
  await online.application.commands.set(COMMANDS);
  return online;
}

async function handle(interaction: Interaction): Promise<unknown> {
  if (interaction.isMessageContextMenuCommand()) return interaction.reply(`Quoted: ${interaction.targetMessage.id}`);
  if (interaction.isChatInputCommand()) {
    const { commandName, options } = interaction;
    if (commandName === 'panel') return interaction.reply(PANEL as never);
    if (commandName === 'silent') return undefined;
    if (commandName === 'file') {
      return interaction.reply({ files: [{ attachment: Buffer.from('a: <b>1</b>'), name: 'list.yaml' }] });
    }
    if (commandName === 'fill')
      return interaction.reply(JSON.stringify(options.data.map(({ name, value }) => [name, value])));
    if (commandName === 'group') return interaction.reply(`Listed by ${options.getSubcommand()}`);
    await interaction.deferReply();
    await new Promise((resolve) => setTimeout(resolve, 400));
    return interaction.editReply('Thought about it');
  }
  if (interaction.isStringSelectMenu()) return interaction.reply(`Chose ${interaction.values.join(' and ')}`);
  if (interaction.isModalSubmit()) {
    const { fields } = interaction;
    return interaction.reply(`${fields.getTextInputValue('name')}: ${fields.getTextInputValue('text')}`);
  }
  if (!interaction.isButton()) return undefined;
  if (interaction.customId === 'edit') return interaction.update({ content: 'Edited', embeds: [], components: [] });
  if (interaction.customId === 'form') return interaction.showModal(FORM as never);
  if (interaction.customId === 'broken') return undefined;
  await interaction.deferUpdate();
  return interaction.deleteReply();
}
