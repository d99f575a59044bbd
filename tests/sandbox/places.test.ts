import { Events, ForumChannel, PermissionFlagsBits } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { answering } from './discord-js.ts';
import { call, identified, openSandbox } from './setup.ts';

describe('a forum', () => {
  it('holds posts, whose first message has the id of the post, and where bots are asked and answer', async () => {
    const { guild, bot, ana, client } = await answering(async (interaction) =>
      interaction.isChatInputCommand() ? interaction.reply(`${interaction.channel?.type}`) : undefined,
    );
    const forum = guild.createChannel('questions', { kind: 'forum' });
    client.on(Events.MessageCreate, (message) => void (message.author.bot || message.reply('here')));
    const post = ana.posts(forum, 'Why?', `${bot.mention} why?`);
    const [first] = ana.sees(post);
    expect([post.kind, post.parentId, first?.id]).toEqual(['thread', forum.id, post.id]);
    if (!first) throw new Error('The post has no message.');
    expect((await ana.getsReply(first)).content).toBe('here');
    expect((await ana.types(post, '/ask', { question: 'x' })).message.content).toBe('11');
  });

  it('takes posts alone, from readers who may post', async () => {
    const { sandbox, bot, guild, channel, ana } = await openSandbox();
    const forum = guild.createChannel('questions', { kind: 'forum' });
    const { body } = await call(sandbox, 'POST', `/channels/${forum.id}/messages`, { content: 'x' }, bot.token);
    expect(body.code).toBe(50008);
    expect(() => ana.says(forum, 'x')).toThrow('takes posts alone');
    expect(() => forum.createThread('x')).toThrow('A forum has posts');
    expect(() => ana.posts(channel, 'x', 'x')).toThrow('is no forum');
    forum.setPermissions({ for: 'everyone', deny: 1n << 11n });
    expect(() => ana.posts(forum, 'x', 'x')).toThrow('Ana may not post in #questions');
  });

  it("takes a bot's posts, as far as it may post and Discord would take them", async () => {
    const { client, guild, channel, sandbox, bot } = await answering(async () => undefined);
    const forum = guild.createChannel('questions', { kind: 'forum' });
    const found = await client.channels.fetch(forum.id);
    if (!(found instanceof ForumChannel)) throw new Error('It is no forum.');
    const thread = await found.threads.create({ name: 'The story', message: { content: 'Ask here.' } });
    const first = await thread.fetchStarterMessage();
    expect([thread.parentId, thread.name, first?.id, first?.content]).toEqual([
      forum.id,
      'The story',
      thread.id,
      'Ask here.',
    ]);
    const post = (body: object, place = forum) =>
      call(sandbox, 'POST', `/channels/${place.id}/threads`, body, bot.token);
    expect((await post({ name: 'x'.repeat(101), message: { content: 'x' } })).body.code).toBe(50035);
    expect((await post({ name: 'x', message: { content: 'x'.repeat(2001) } })).body.code).toBe(50035);
    expect((await post({ name: 'x', message: { content: '' } })).body.code).toBe(50006);
    expect((await post({ name: 'x', type: 11 }, channel)).body.message).toContain('the sandbox does not imitate it');
    forum.setPermissions({ for: 'everyone', deny: PermissionFlagsBits.EmbedLinks });
    expect((await post({ name: 'x', message: { embeds: [{ title: 'x' }] } })).body.code).toBe(50013);
    forum.setPermissions({ for: 'everyone', deny: PermissionFlagsBits.SendMessages });
    expect((await post({ name: 'x', message: { content: 'x' } })).body.code).toBe(50013);
  });
});

describe('a thread', () => {
  it('takes no edit while it is archived, and is opened again by a message', async () => {
    const { client, channel, sandbox, bot, ana } = await answering(async () => undefined);
    const thread = channel.createThread('questions');
    const posted = await call(sandbox, 'POST', `/channels/${thread.id}/messages`, { content: 'x' }, bot.token);
    const edit = () =>
      call(sandbox, 'PATCH', `/channels/${thread.id}/messages/${posted.body.id}`, { content: 'y' }, bot.token);
    const states: (boolean | null)[] = [];
    client.on(Events.ThreadUpdate, (_, { archived }) => void states.push(archived));
    thread.archives(true);
    expect((await edit()).body.code).toBe(50083);
    ana.says(thread, 'hello');
    await expect.poll(() => states).toEqual([true, false]);
    expect((await edit()).body.content).toBe('y');
    expect(() => channel.archives(true)).toThrow('Only a thread can be archived');
  });

  it('and all that a channel holds are gone once it is deleted', async () => {
    const { client, channel, sandbox, bot } = await answering(async () => undefined);
    const thread = channel.createThread('questions');
    const gone: string[] = [];
    client.on(Events.ChannelDelete, ({ id }) => void gone.push(id));
    channel.deletes();
    await expect.poll(() => gone).toEqual([channel.id]);
    for (const { id } of [channel, thread])
      expect((await call(sandbox, 'GET', `/channels/${id}`, undefined, bot.token)).body.code).toBe(10003);
  });
});

describe('languages', () => {
  it("of reader and server come with what a reader does, and decide a menu's words", async () => {
    const { sandbox, bot, client } = await answering(async (interaction) =>
      interaction.isChatInputCommand()
        ? interaction.reply(`${interaction.commandName} ${interaction.locale} ${interaction.guildLocale}`)
        : undefined,
    );
    await client.application.commands.set([
      {
        name: 'ask',
        description: 'Ask',
        nameLocalizations: { uk: 'питати' },
        descriptionLocalizations: { uk: 'Питання' },
      },
    ]);
    const guild = sandbox.createGuild({ bots: [bot], locale: 'pl' });
    const channel = guild.createChannel('news');
    const oksana = sandbox.createReader('Oksana', { guilds: [guild], locale: 'uk' });
    const zoe = sandbox.createReader('Zoe', { guilds: [guild], locale: 'ko' });
    expect(oksana.commands(channel)).toMatchObject([{ name: 'ask', label: 'питати', description: 'Питання' }]);
    expect(zoe.commands(channel)).toMatchObject([{ name: 'ask', label: 'ask', description: 'Ask' }]);
    expect((await oksana.types(channel, '/ask')).message.content).toBe('ask uk pl');
  });
});

describe('files', () => {
  it('come with answers, are read by the reader, and stay or go with an edit', async () => {
    const { ana, channel } = await answering(async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      const file = (name: string, text: string) => ({ name, attachment: Buffer.from(text) });
      await interaction.reply({ content: 'two', files: [file('a.txt', 'Grüße'), file('b.txt', 'b')] });
      const { attachments } = await interaction.fetchReply();
      const [first] = attachments.values();
      await interaction.editReply({
        content: 'one',
        attachments: first ? [first] : [],
        files: [file('c.yaml', 'c: 1')],
      });
    });
    const { message } = await ana.types(channel, '/ask', { question: 'x' });
    expect(message.attachments).toMatchObject([{ name: 'a.txt', size: 7 }, { name: 'b.txt' }]);
    expect(ana.opens(message, 'a.txt')).toBe('Grüße');
    const edited = await ana.waitsFor(channel, ({ content }) => content === 'one');
    expect(edited.attachments.map(({ name }) => name)).toEqual(['a.txt', 'c.yaml']);
    expect(() => ana.opens(edited, 'b.txt')).toThrow('Expected a file "b.txt"; the message has a.txt, c.yaml');
    const response = await fetch(edited.attachments[1]?.url ?? '');
    expect([response.headers.get('content-disposition'), await response.text()]).toEqual(['attachment', 'c: 1']);
  });
});

describe('a message', () => {
  it('that comes twice with one nonce to be enforced is the same message', async () => {
    const { sandbox, bot, channel, ana } = await openSandbox();
    const post = async (body: object) =>
      (await call(sandbox, 'POST', `/channels/${channel.id}/messages`, body, bot.token)).body;
    const first = await post({ content: 'one', nonce: 'n', enforce_nonce: true });
    expect((await post({ content: 'again', nonce: 'n', enforce_nonce: true })).id).toBe(first.id);
    expect((await post({ content: 'two', nonce: 'm', enforce_nonce: true })).id).not.toBe(first.id);
    expect((await post({ content: 'three', nonce: 'n' })).id).not.toBe(first.id);
    expect(ana.sees(channel).map(({ content }) => content)).toEqual(['one', 'two', 'three']);
  });

  it('carries the one that it replies to, without its words for a bot that may not read them, until that is deleted', async () => {
    const { sandbox, bot, channel, ana } = await openSandbox();
    const { event } = await identified(sandbox, bot);
    const first = ana.says(channel, 'secret');
    const { id } = ana.says(channel, `${bot.mention} see above`, { replyTo: first });
    await event('MESSAGE_CREATE');
    const { d } = await event('MESSAGE_CREATE');
    expect(d.content).toContain('see above');
    expect(d.referenced_message).toMatchObject({ id: first.id, content: '' });
    const fetched = async () =>
      (await call(sandbox, 'GET', `/channels/${channel.id}/messages/${id}`, undefined, bot.token)).body;
    expect((await fetched()).referenced_message).toMatchObject({ id: first.id, content: '' });
    ana.deletes(first);
    expect((await fetched()).referenced_message).toBeNull();
  });
});
