import { ButtonBuilder, ButtonStyle, MessageFlags } from 'discord.js';
import { describe, expect, it } from 'vitest';
import type { Reader } from '../../src/sandbox/reader/reader.ts';
import type { Sighting } from '../../src/sandbox/reader/watch.ts';
import { answering } from './discord-js.ts';
import { call, openSandbox } from './setup.ts';

/** What a reader's screen shows from now on: one word and what it is about. */
function screenOf(reader: Reader) {
  const shown: string[] = [];
  const all: Sighting[] = [];
  const stop = reader.watches((sighting) => {
    all.push(sighting);
    shown.push(`${sighting.kind} ${aboutOf(sighting)}`.trim());
  });
  return { shown, all, stop };
}

function aboutOf(sighting: Sighting): string {
  if (sighting.kind === 'failed') return sighting.failure;
  if (sighting.kind === 'typing') return sighting.author.name;
  if (sighting.kind === 'channel') return sighting.channel.name;
  if (sighting.kind === 'asked' || sighting.kind === 'answered') return sighting.request.command ?? 'a component';
  if (sighting.kind === 'deleted') return '';
  return sighting.message.thinking ? 'thinking' : sighting.message.content;
}

describe('a watching reader', () => {
  it('is shown messages as they come, change and go, until they stop watching', async () => {
    const { ana, channel } = await openSandbox();
    const { shown, stop } = screenOf(ana);
    const message = ana.says(channel, 'one');
    ana.edits(message, 'two');
    ana.deletes(message);
    stop();
    ana.says(channel, 'three');
    expect(shown).toEqual(['message one', 'changed two', 'deleted']);
  });

  it('is shown new channels and who is typing, where they may look', async () => {
    const { sandbox, bot, guild, channel, ana } = await openSandbox();
    const { shown } = screenOf(ana);
    guild.createChannel('open');
    guild.createChannel('closed', { overwrites: [{ for: 'everyone', deny: 1n << 10n }] });
    channel.createThread('aside');
    await call(sandbox, 'POST', `/channels/${channel.id}/typing`, {}, bot.token);
    expect(shown).toEqual(['channel open', 'channel aside', 'typing Footnote']);
  });

  it('is shown what they asked, that the bot is thinking, and the answer; others see only what is public', async () => {
    const { sandbox, guild, ana, channel } = await answering(async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.deferReply();
      await interaction.editReply('done');
      await interaction.followUp({ content: 'psst', flags: MessageFlags.Ephemeral });
    });
    const ben = sandbox.createReader('Ben', { guilds: [guild] });
    const [screen, other] = [screenOf(ana), screenOf(ben)];
    await ana.types(channel, '/ask', { question: 'x' });
    await ana.waitsFor(channel, ({ content }) => content === 'psst');
    expect(screen.shown).toEqual(['asked ask', 'message thinking', 'answered ask', 'changed done', 'message psst']);
    expect(other.shown).toEqual(['message thinking', 'changed done']);
  });

  it('alone is told that nobody answered, and on which message', async () => {
    const { sandbox, guild, ana, channel } = await answering(
      async (interaction) =>
        interaction.isChatInputCommand() ? interaction.reply({ content: 'one', components: [row] }) : undefined,
      { replyWindow: 100 },
    );
    const { message } = await ana.types(channel, '/ask', { question: 'x' });
    const [screen, other] = [screenOf(ana), screenOf(sandbox.createReader('Ben', { guilds: [guild] }))];
    await ana.presses(message, 'a');
    expect(screen.all).toMatchObject([
      { kind: 'asked', request: { messageId: message.id, bot: { name: 'Footnote', bot: true } } },
      { kind: 'failed', request: { messageId: message.id }, failure: 'This interaction failed' },
    ]);
    expect(other.shown).toEqual([]);
  });

  it('is told at last that thinking came to nothing', async () => {
    const { ana, channel } = await answering(
      async (interaction) => (interaction.isChatInputCommand() ? interaction.deferReply() : undefined),
      { tokenLifetime: 150, patience: 300 },
    );
    const { shown } = screenOf(ana);
    await ana.types(channel, '/ask', { question: 'x' });
    expect(shown.at(-1)).toBe('failed The application did not respond');
  });

  it('is not bothered with what completes while they type', async () => {
    const { ana, channel } = await answering(async (interaction) =>
      interaction.isAutocomplete() ? interaction.respond([]) : undefined,
    );
    const { shown } = screenOf(ana);
    await ana.completes(channel, '/ask', 'question', 'x');
    expect(shown).toEqual([]);
  });
});

describe('a reader', () => {
  it('finds the servers, members and channels that they see', async () => {
    const { sandbox, bot, guild, channel, ana } = await openSandbox();
    guild.createChannel('closed', { overwrites: [{ for: 'everyone', deny: 1n << 10n }] });
    sandbox.createGuild({ name: 'Elsewhere' }).createChannel('far');
    const thread = channel.createThread('aside');
    const direct = ana.opensDirectMessage(bot);
    expect(ana.guilds().map(({ name }) => name)).toEqual(['Newsroom']);
    expect(
      ana
        .guilds()[0]
        ?.members()
        .map(({ name }) => name),
    ).toEqual(['Owner', 'Footnote', 'Ana']);
    expect(ana.channels()).toMatchObject([
      { id: channel.id, kind: 'text', guildId: guild.id },
      { id: thread.id, kind: 'thread', parentId: channel.id },
      { id: direct.id, kind: 'direct', recipients: [{ name: 'Ana' }, { name: 'Footnote', bot: true }] },
    ]);
  });

  it('finds each command as the bot registered it', async () => {
    const { ana, channel } = await answering(async () => {});
    const raw = ana.commands(channel).find(({ name }) => name === 'ask')?.raw;
    expect(raw?.options).toMatchObject([{ name: 'question', required: true, autocomplete: true }]);
  });
});

const row = {
  type: 1,
  components: [new ButtonBuilder().setCustomId('a').setLabel('a').setStyle(ButtonStyle.Primary).toJSON()],
};
