import { type ChatInputCommandInteraction, Events, type Interaction, MessageFlags } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { answering } from './discord-js.ts';

const asked = (interaction: Interaction) => interaction as ChatInputCommandInteraction;

describe('a slash command', () => {
  it('reaches the bot with who, where and what, and its reply is shown', async () => {
    let heard: ChatInputCommandInteraction | undefined;
    const { ana, guild, channel } = await answering(async (interaction) => {
      heard = asked(interaction);
      await heard.reply({ content: `You asked ${heard.options.getString('question')}` });
    });
    const { kind, message } = await ana.types(channel, '/ask', { question: 'why?' });
    expect([kind, message.content, message.ephemeral]).toEqual(['message', 'You asked why?', false]);
    expect(heard).toMatchObject({ commandName: 'ask', guildId: guild.id, channelId: channel.id, context: 0 });
    expect([heard?.user.id, heard?.inGuild(), heard?.channel?.id]).toEqual([ana.id, true, channel.id]);
    expect(message.raw).toMatchObject({ type: 20, interaction_metadata: { name: 'ask', user: { id: ana.id } } });
  });

  it('works in a thread and in a direct message', async () => {
    const { ana, bot, channel } = await answering((interaction) => asked(interaction).reply(`${interaction.context}`));
    expect((await ana.types(channel.createThread('t'), '/ask', { question: 'x' })).message.content).toBe('0');
    expect((await ana.types(ana.opensDirectMessage(bot), '/ask', { question: 'x' })).message.content).toBe('1');
  });

  it('shows an ephemeral reply to its reader alone, and no bot gets it', async () => {
    const { sandbox, ana, guild, channel, client } = await answering((interaction) =>
      asked(interaction).reply({ content: 'psst', flags: MessageFlags.Ephemeral }),
    );
    const heard: string[] = [];
    client.on(Events.MessageCreate, ({ content }) => heard.push(content));
    const ben = sandbox.createReader('Ben', { guilds: [guild] });
    const { message } = await ana.types(channel, '/ask', { question: 'x' });
    expect(message.ephemeral).toBe(true);
    expect([ana.sees(channel).length, ben.sees(channel).length]).toEqual([1, 0]);
    await expect(client.rest.get(`/channels/${channel.id}/messages/${message.id}`)).rejects.toMatchObject({
      code: 10008,
    });
    ana.says(channel, 'after');
    await ana.waitsFor(channel, ({ content }) => content === 'after');
    expect(heard).not.toContain('psst');
  });

  it('that nobody answers in time tells the reader, and a late answer is refused with 10062', async () => {
    const late: unknown[] = [];
    let giveUp = () => {};
    const givenUp = new Promise<void>((resolve) => {
      giveUp = resolve;
    });
    const { ana, channel } = await answering(
      async (interaction) => {
        await givenUp;
        await asked(interaction)
          .reply('too late')
          .catch((error) => late.push(error.code));
      },
      { replyWindow: 100 },
    );
    const shown = await ana.types(channel, '/ask', { question: 'x' });
    expect([shown.kind, shown.failure]).toEqual(['failure', 'The application did not respond']);
    expect(() => shown.message).toThrow('found the failure "The application did not respond"');
    giveUp();
    await expect.poll(() => late).toEqual([10062]);
    expect(ana.sees(channel)).toEqual([]);
  });

  it('cannot be answered twice: 40060', async () => {
    const { ana, channel, client, failures } = await answering(async (interaction) => {
      await asked(interaction).reply('once');
      await client.rest.post(`/interactions/${interaction.id}/${interaction.token}/callback`, {
        auth: false,
        body: { type: 4, data: { content: 'twice' } },
      });
    });
    await ana.types(channel, '/ask', { question: 'x' });
    await ana.types(channel, '/ask', { question: 'x' });
    await expect.poll(() => failures).toMatchObject([{ code: 40060, status: 400 }, { code: 40060 }]);
    expect(ana.sees(channel).map(({ content }) => content)).toEqual(['once', 'once']);
  });

  it('with an empty or an unfitting answer can still be answered well', async () => {
    const codes: unknown[] = [];
    const { ana, channel, client } = await answering(async (interaction) => {
      const path = `/interactions/${interaction.id}/${interaction.token}/callback` as const;
      for (const body of [{ type: 4, data: {} }, { type: 4 }, { type: 7, data: { content: 'x' } }, { type: 8 }, {}]) {
        await client.rest.post(path, { auth: false, body }).catch((error) => codes.push(error.code));
      }
      await asked(interaction).reply('well');
    });
    expect((await ana.types(channel, '/ask', { question: 'x' })).message.content).toBe('well');
    expect(codes).toEqual([50006, 50006, 50035, 50035, 50035]);
  });
});

describe('after the first answer', () => {
  it('"thinking" is shown until the bot says something', async () => {
    const seen: unknown[] = [];
    const { ana, channel } = await answering(async (interaction) => {
      await asked(interaction).deferReply({ flags: MessageFlags.Ephemeral });
      seen.push(ana.sees(channel).map(({ thinking, content, ephemeral }) => [thinking, content, ephemeral]));
      await asked(interaction).editReply('done');
    });
    const { message } = await ana.types(channel, '/ask', { question: 'x' });
    expect(seen).toEqual([[[true, '', true]]]);
    expect([message.thinking, message.content, message.ephemeral, message.edited]).toEqual([
      false,
      'done',
      true,
      false,
    ]);
  });

  it('"thinking" that never ends is shown as such once patience is over', async () => {
    const { ana, channel } = await answering((interaction) => asked(interaction).deferReply(), { patience: 50 });
    expect((await ana.types(channel, '/ask', { question: 'x' })).message.thinking).toBe(true);
  });

  it('the bot can fetch, edit and delete what it said, and say more', async () => {
    const { ana, channel, failures } = await answering(async (interaction) => {
      const command = asked(interaction);
      await command.reply('one');
      expect((await command.fetchReply()).content).toBe('one');
      await command.editReply({ content: 'uno', embeds: [{ title: 'T' }] });
      const more = await command.followUp({ content: 'two', flags: MessageFlags.Ephemeral });
      await command.editReply({ message: more.id, content: 'due' });
      await command.followUp('three');
      await command.deleteReply();
      await command.fetchReply();
    });
    await ana.types(channel, '/ask', { question: 'x' });
    await ana.waitsFor(channel, ({ content }) => content === 'three');
    await expect.poll(() => failures).toMatchObject([{ code: 10008 }]);
    expect(ana.sees(channel).map(({ content, ephemeral }) => [content, ephemeral])).toEqual([
      ['due', true],
      ['three', false],
    ]);
  });

  it('a follow-up takes the place of "thinking"', async () => {
    const { ana, channel } = await answering(async (interaction) => {
      await asked(interaction).deferReply({ flags: MessageFlags.Ephemeral });
      await asked(interaction).followUp('here');
    });
    const { message } = await ana.types(channel, '/ask', { question: 'x' });
    expect([message.content, message.ephemeral]).toEqual(['here', true]);
    expect(ana.sees(channel)).toHaveLength(1);
  });

  it('nothing can be said before it: 10015', async () => {
    const { ana, channel, failures, client } = await answering(
      async (interaction) => {
        await client.rest.post(`/webhooks/${client.user?.id}/${interaction.token}`, {
          auth: false,
          body: { content: 'x' },
        });
      },
      { replyWindow: 100 },
    );
    await ana.types(channel, '/ask', { question: 'x' });
    expect(failures).toMatchObject([{ code: 10015, status: 404 }]);
  });

  it('the token is good until its time is over: 50027', async () => {
    const { ana, channel, failures } = await answering(
      async (interaction) => {
        await asked(interaction).reply('x');
        await asked(interaction).editReply('y');
        // Nothing but the refusal ends this.
        for (;;) await asked(interaction).editReply('y');
      },
      { tokenLifetime: 600 },
    );
    await ana.types(channel, '/ask', { question: 'x' });
    await expect.poll(() => failures).toMatchObject([{ code: 50027, status: 401 }]);
    expect(ana.sees(channel).map(({ content }) => content)).toEqual(['y']);
  });

  it('a reply to the answer is no mention of the bot, unlike one to its message', async () => {
    const { ana, bot, channel } = await answering((interaction) => asked(interaction).reply('answer'));
    const { message } = await ana.types(channel, '/ask', { question: 'x' });
    expect(ana.says(channel, 'and then?', { replyTo: message }).pings.users).not.toContain(bot.id);
  });
});

describe('completion', () => {
  it('hears what is typed so far and offers the choices', async () => {
    const heard: string[] = [];
    const { ana, channel } = await answering(async (interaction) => {
      if (!interaction.isAutocomplete()) return;
      heard.push(interaction.options.getFocused());
      await interaction.respond([{ name: 'How far?', value: 'q1' }]);
    });
    expect(await ana.completes(channel, '/ask', 'question', 'how')).toEqual([{ name: 'How far?', value: 'q1' }]);
    expect(await ana.completes(channel, '/ask', 'question', '')).toHaveLength(1);
    expect(heard).toEqual(['how', '']);
  });

  const tooMuch: [what: string, choices: { name: string; value: string }[], field: (string | number)[]][] = [
    ['26 choices', Array.from({ length: 26 }, (_, i) => ({ name: `${i}`, value: `${i}` })), ['choices']],
    ['a name of 101', [{ name: 'x'.repeat(101), value: 'x' }], ['choices', 0, 'name']],
    ['an empty name', [{ name: '', value: 'x' }], ['choices', 0, 'name']],
    ['a value of 101', [{ name: 'x', value: 'x'.repeat(101) }], ['choices', 0, 'value']],
  ];
  it('with too much is refused, naming the field, and loading fails', async () => {
    const refusals: { code: number; rawError: { errors: { data: object } } }[] = [];
    const { ana, channel } = await answering(
      async (interaction) => {
        if (!interaction.isAutocomplete()) return;
        const index = Number(interaction.options.getFocused());
        const [, choices = []] = tooMuch[index] ?? [];
        await interaction.respond(choices).catch((error) => {
          refusals[index] = error;
        });
      },
      { replyWindow: 600 },
    );
    const loading = tooMuch.map((_, index) => ana.completes(channel, '/ask', 'question', `${index}`));
    const settled = await Promise.allSettled(loading);
    expect(settled.map((result) => result.status === 'rejected' && result.reason.message)).toEqual(
      tooMuch.map(() => 'Loading options failed'),
    );
    const step = (branch: unknown, key: string | number) => (branch as Record<string, unknown>)[key];
    for (const [index, [what, , field]] of tooMuch.entries()) {
      expect(refusals[index]?.code, what).toBe(50035);
      const place = field.reduce<unknown>(step, refusals[index]?.rawError.errors.data);
      expect(place, what).toHaveProperty('_errors');
    }
  });
});
