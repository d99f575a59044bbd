import { PermissionFlagsBits } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { call, identified, openSandbox } from './setup.ts';

const ask = {
  name: 'ask',
  description: 'Ask',
  options: [
    { type: 3, name: 'question', description: 'Q', required: true, min_length: 2, max_length: 10, autocomplete: true },
    { type: 4, name: 'count', description: 'C', min_value: 1, max_value: 3 },
    { type: 3, name: 'style', description: 'S', choices: [{ name: 'Short', value: 'short' }] },
    { type: 5, name: 'private', description: 'P' },
    { type: 6, name: 'whom', description: 'W' },
  ],
};
const story = {
  name: 'story',
  description: 'The story',
  options: [
    { type: 1, name: 'show', description: 'Show it' },
    {
      type: 2,
      name: 'list',
      description: 'L',
      options: [{ type: 1, name: 'facts', description: 'F', options: [ask.options[0]] }],
    },
  ],
};

async function registered(commands: object[]) {
  const opened = await openSandbox({ replyWindow: 100, patience: 100 });
  const { sandbox, bot } = opened;
  const { body } = await call(sandbox, 'PUT', `/applications/${bot.id}/commands`, commands, bot.token);
  expect(body.errors).toBeUndefined();
  return { ...opened, connection: await identified(sandbox, bot) };
}

describe('a reader cannot run', () => {
  const attempts: [
    what: string,
    command: string,
    options: Record<string, string | number | boolean>,
    message: string,
  ][] = [
    ['a command that is not there', '/aks', {}, 'offered no command "aks" here; there are: ask, story'],
    ['a command without what it needs', '/ask', {}, '/ask needs the option "question"'],
    ['a command with an option that it lacks', '/ask', { question: 'xx', colour: 'red' }, '/ask has no option colour'],
    ['a command with a number for text', '/ask', { question: 7 }, 'takes text; found 7'],
    ['a command with too short a text', '/ask', { question: 'x' }, 'takes 2 to 10 characters'],
    ['a command with too long a text', '/ask', { question: 'x'.repeat(11) }, 'takes 2 to 10 characters'],
    ['a command with a fraction for a whole number', '/ask', { question: 'xx', count: 1.5 }, 'takes a whole number'],
    ['a command with too high a number', '/ask', { question: 'xx', count: 4 }, 'takes 1 to 3'],
    ['a command with what is not among the choices', '/ask', { question: 'xx', style: 'long' }, 'takes one of short'],
    ['a command with text for yes or no', '/ask', { question: 'xx', private: 'yes' }, 'takes true or false'],
    ['a command with a name for a person', '/ask', { question: 'xx', whom: 'Ben' }, 'takes something with an id'],
    ['a command that is only a beginning', '/story', {}, 'Expected one of the subcommands of /story (show, list)'],
    [
      'a subcommand that is not there',
      '/story hide',
      {},
      'Expected one of the subcommands of /story (show, list); found "hide"',
    ],
  ];
  it.each(attempts)('%s', async (_what, command, options, message) => {
    const { ana, channel } = await registered([ask, story]);
    await expect(ana.types(channel, command, options)).rejects.toThrow(message);
  });

  it('a command that is for others', async () => {
    const { ana, guild, channel, sandbox, connection } = await registered([
      { name: 'reload', description: 'R', default_member_permissions: `${PermissionFlagsBits.ManageGuild}` },
      { name: 'wipe', description: 'W', default_member_permissions: '0' },
    ]);
    await expect(ana.types(channel, '/reload')).rejects.toThrow('offered no command "reload"');
    const managers = guild.createRole('Managers', { permissions: PermissionFlagsBits.ManageGuild });
    const max = sandbox.createReader('Max');
    guild.addReader(max, { roles: [managers] });
    void max.types(channel, '/reload');
    expect((await connection.event('INTERACTION_CREATE')).d.member.user.id).toBe(max.id);
    await expect(max.types(channel, '/wipe')).rejects.toThrow('offered no command "wipe"');
  });

  it('a command where it is not offered: by context, by channel, by server', async () => {
    const { ana, bot, guild, channel, sandbox } = await registered([
      { name: 'public', description: 'P', contexts: [0] },
      { name: 'secret', description: 'S', contexts: [1] },
    ]);
    const names = (place: typeof channel) => ana.commands(place).map(({ name }) => name);
    expect(names(channel)).toEqual(['public']);
    expect(names(ana.opensDirectMessage(bot))).toEqual(['secret']);
    const silent = guild.createChannel('silent', {
      overwrites: [{ for: 'everyone', deny: PermissionFlagsBits.UseApplicationCommands }],
    });
    expect(names(silent)).toEqual([]);
    const elsewhere = sandbox.createGuild({ readers: [ana] }).createChannel('elsewhere');
    expect(names(elsewhere)).toEqual([]);
  });

  it('a command that two bots offer, without saying which', async () => {
    const { ana, guild, channel, sandbox, connection, bot } = await registered([ask]);
    const other = sandbox.createBot({ name: 'Other' });
    guild.addBot(other);
    await call(sandbox, 'PUT', `/applications/${other.id}/commands`, [ask], other.token);
    await expect(ana.types(channel, '/ask', { question: 'xx' })).rejects.toThrow('Two bots offer a command "ask"');
    void ana.types(channel, '/ask', { question: 'xx' }, { bot });
    expect((await connection.event('INTERACTION_CREATE')).d.application_id).toBe(bot.id);
  });

  it('completion of an option that does not complete', async () => {
    const { ana, channel } = await registered([ask]);
    await expect(ana.completes(channel, '/ask', 'style', 'x')).rejects.toThrow('does not complete');
    await expect(ana.completes(channel, '/ask', 'colour', 'x')).rejects.toThrow('no option colour');
  });
});

describe('a command reaches the bot', () => {
  it('with its subcommands nested, and people in full', async () => {
    const { ana, channel, connection } = await registered([ask, story]);
    void ana.types(channel, '/story list facts', { question: 'xx' });
    expect((await connection.event('INTERACTION_CREATE')).d.data.options).toEqual([
      {
        name: 'list',
        type: 2,
        options: [{ name: 'facts', type: 1, options: [{ name: 'question', type: 3, value: 'xx' }] }],
      },
    ]);
    void ana.types(channel, '/ask', { question: 'xx', whom: ana, count: 2, private: false });
    const { data } = (await connection.event('INTERACTION_CREATE')).d;
    expect(data.options.map(({ value }: { value: unknown }) => value)).toEqual(['xx', 2, false, ana.id]);
    expect(data.resolved).toMatchObject({ users: { [ana.id]: { global_name: 'Ana' } }, members: { [ana.id]: {} } });
  });

  it('while it is typed, with what is typed marked and the rest possibly missing', async () => {
    const { ana, channel, connection } = await registered([ask]);
    const completing = ana
      .completes(channel, '/ask', 'question', 'h', { private: true })
      .catch((error) => error.message);
    const { d } = await connection.event('INTERACTION_CREATE');
    expect(d).toMatchObject({
      type: 4,
      data: { options: [{ name: 'question', value: 'h', focused: true }, { name: 'private' }] },
    });
    expect(await completing).toBe('Loading options failed');
  });
});

describe('a reader', () => {
  it('sees only the channels that they may see', async () => {
    const { ana, guild, sandbox } = await registered([]);
    const hidden = guild.createChannel('hidden', { overwrites: [{ for: ana, deny: PermissionFlagsBits.ViewChannel }] });
    const ben = sandbox.createReader('Ben', { guilds: [guild] });
    const message = ben.says(hidden, 'without Ana');
    expect([ana.sees(hidden), ben.sees(hidden)]).toMatchObject([[], [{ content: 'without Ana' }]]);
    expect(ana.looksAgain(message)).toBeUndefined();
    expect(() => ana.says(hidden, 'let me in')).toThrow('Ana may not write in #hidden');
    await expect(ana.presses(message, 'x')).rejects.toThrow('gone or hidden');
  });

  it('says nothing empty or beyond 2,000 characters, and replies to nothing that is gone', async () => {
    const { ana, channel } = await registered([]);
    expect(() => ana.says(channel, '  ')).toThrow('no empty message');
    expect(() => ana.says(channel, 'x'.repeat(2_001))).toThrow('at most 2000 characters; this message has 2001');
    const gone = ana.says(channel, 'x');
    ana.deletes(gone);
    expect(() => ana.says(channel, 'y', { replyTo: gone })).toThrow('gone or hidden');
  });

  it("edits and deletes their own messages, not another's", async () => {
    const { ana, channel, guild, sandbox } = await registered([]);
    const ben = sandbox.createReader('Ben', { guilds: [guild] });
    const message = ana.says(channel, 'one');
    expect(ana.edits(message, 'two')).toMatchObject({ id: message.id, content: 'two', edited: true });
    expect(message.content).toBe('one');
    expect(() => ben.edits(message, 'three')).toThrow("cannot edit another's message");
    expect(() => ben.deletes(message)).toThrow("cannot delete another's message");
    ana.deletes(message);
    expect(ben.sees(channel)).toEqual([]);
  });

  it('waits for a message, and is told what did not come', async () => {
    const { ana, channel } = await registered([]);
    const waiting = ana.waitsFor(channel, ({ content }) => content === 'late');
    setImmediate(() => ana.says(channel, 'late'));
    expect((await waiting).content).toBe('late');
    const next = channel.nextMessageFrom(ana);
    ana.says(channel, 'next');
    expect((await next).content).toBe('next');
    const question = ana.says(channel, 'anyone?');
    await expect(ana.getsReply(question, 20)).rejects.toThrow(
      'Waited for a reply to "anyone?"; found none within 20 ms',
    );
  });

  it('shares a server with a bot before writing to it', async () => {
    const { sandbox, bot } = await registered([]);
    expect(() => sandbox.createReader('Stranger').opensDirectMessage(bot)).toThrow('share no server');
  });

  it('presses no button that is not there, is disabled or is a link', async () => {
    const { sandbox, bot, channel, ana } = await registered([]);
    const buttons = [
      { type: 2, style: 1, custom_id: 'a', label: 'Off', disabled: true },
      { type: 2, style: 5, url: 'https://example.org/', label: 'Read' },
    ];
    const body = { content: 'x', components: [{ type: 1, components: buttons }] };
    await call(sandbox, 'POST', `/channels/${channel.id}/messages`, body, bot.token);
    const message = await ana.waitsFor(channel, ({ content }) => content === 'x');
    expect(message.buttons).toEqual([
      { customId: 'a', label: 'Off', style: 1, disabled: true },
      { label: 'Read', style: 5, url: 'https://example.org/', disabled: false },
    ]);
    await expect(ana.presses(message, 'On')).rejects.toThrow('Expected a button "On"; the message has Off, Read');
    await expect(ana.presses(message, 'Off')).rejects.toThrow('"Off" is disabled');
    await expect(ana.presses(message, 'Read')).rejects.toThrow('is a link to https://example.org/');
    await expect(ana.presses(ana.says(channel, 'mine'), 'a')).rejects.toThrow('the message has no buttons');
  });

  it('may be another bot, and is marked as one', async () => {
    const { sandbox, guild, channel, connection } = await registered([]);
    sandbox.createReader('Robot', { guilds: [guild], bot: true }).says(channel, 'beep');
    expect((await connection.event('MESSAGE_CREATE')).d.author).toMatchObject({ username: 'Robot', bot: true });
  });
});
