import { describe, expect, it } from 'vitest';
import { logIn } from './discord-js.ts';
import { call, openSandbox } from './setup.ts';

const ask = {
  name: 'ask',
  description: 'Ask about the story',
  options: [
    { type: 3, name: 'question', description: 'Your question', required: true, autocomplete: true },
    { type: 5, name: 'private', description: 'Only you see it', required: false },
  ],
};
const help = { name: 'help', description: 'How to ask' };

async function registry() {
  const opened = await openSandbox();
  const { sandbox, bot, guild } = opened;
  const everywhere = `/applications/${bot.id}/commands`;
  const here = `/applications/${bot.id}/guilds/${guild.id}/commands`;
  const request = (method: string, path: string, body?: unknown) => call(sandbox, method, path, body, bot.token);
  return { ...opened, everywhere, here, request };
}

describe('commands', () => {
  it('are listed with their words in other languages only where these are asked for', async () => {
    const { request, everywhere } = await registry();
    const name_localizations = { de: 'hilfe' };
    await request('PUT', everywhere, [{ ...help, name_localizations }]);
    expect((await request('GET', everywhere)).body[0]).not.toHaveProperty('name_localizations');
    const [full] = (await request('GET', `${everywhere}?with_localizations=true`)).body;
    expect(full).toMatchObject({ name: 'help', name_localizations });
  });

  it('are registered by discord.js, and given back as Discord gives them: without what is false', async () => {
    const { sandbox, bot } = await openSandbox();
    const client = await logIn(sandbox, bot);
    await client.application.commands.set([ask, { name: 'Explain', type: 3 }]);
    const [kept, explain] = sandbox.commands(bot);
    expect(kept).toMatchObject({
      type: 1,
      application_id: bot.id,
      default_member_permissions: null,
      integration_types: [0],
    });
    expect(kept?.options).toEqual([
      { type: 3, name: 'question', description: 'Your question', required: true, autocomplete: true },
      { type: 5, name: 'private', description: 'Only you see it' },
    ]);
    expect(explain).toMatchObject({ type: 3, name: 'Explain', description: '' });
    const fetched = await client.application.commands.fetch();
    expect(fetched.map(({ name }) => name)).toEqual(['ask', 'Explain']);
  });

  it('keep id and version when they are overwritten with the same', async () => {
    const { everywhere, request } = await registry();
    const { body: first } = await request('PUT', everywhere, [ask, help]);
    expect((await request('PUT', everywhere, [ask, help])).body).toEqual(first);
  });

  it('keep their id and get a new version when they change, and go when left out', async () => {
    const { everywhere, request, sandbox, bot } = await registry();
    const { body: first } = await request('PUT', everywhere, [ask, help]);
    const { body: second } = await request('PUT', everywhere, [{ ...ask, description: 'Ask away' }]);
    expect(second).toMatchObject([{ id: first[0].id, description: 'Ask away' }]);
    expect(second[0].version).not.toBe(first[0].version);
    expect(sandbox.commands(bot)).toHaveLength(1);
  });

  it('are renamed by an overwrite that carries their id', async () => {
    const { everywhere, request } = await registry();
    const { body: first } = await request('PUT', everywhere, [ask]);
    const { body: second } = await request('PUT', everywhere, [{ ...ask, id: first[0].id, name: 'inquire' }]);
    expect(second).toMatchObject([{ id: first[0].id, name: 'inquire' }]);
  });

  it('are created (201), created again (200), fetched, changed and deleted one by one', async () => {
    const { everywhere, request } = await registry();
    const created = await request('POST', everywhere, ask);
    const again = await request('POST', everywhere, ask);
    expect([created.status, again.status, again.body.id]).toEqual([201, 200, created.body.id]);
    const path = `${everywhere}/${created.body.id}`;
    expect((await request('GET', path)).body).toEqual(created.body);
    const changed = await request('PATCH', path, { description: 'Other' });
    expect(changed.body).toMatchObject({ id: created.body.id, description: 'Other', options: created.body.options });
    expect((await request('DELETE', path)).status).toBe(204);
    expect((await request('GET', path)).body.code).toBe(10063);
  });

  it('of a server are others than those of everywhere, even of the same name', async () => {
    const { everywhere, here, request, ana, channel, guild } = await registry();
    await request('PUT', everywhere, [ask]);
    const { body } = await request('PUT', here, [ask]);
    expect(body[0]).toMatchObject({ guild_id: guild.id });
    expect(ana.commands(channel).map(({ name, guild }) => [name, guild])).toEqual([
      ['ask', false],
      ['ask', true],
    ]);
    await request('PUT', here, []);
    expect(ana.commands(channel)).toHaveLength(1);
  });
});

describe('registering is refused', () => {
  const option = (more: object = {}) => ({ type: 3, name: 'a', description: 'A', ...more });
  const choices = (count: number) =>
    Array.from({ length: count }, (_, i) => ({ name: `${i}`, value: 'x'.repeat(100) }));
  const bodies: [what: string, body: unknown, path: string, code: string][] = [
    ['capitals in a name', [{ ...help, name: 'Help' }], '0.name', 'APPLICATION_COMMAND_INVALID_NAME'],
    ['a space in a name', [{ ...help, name: 'help me' }], '0.name', 'APPLICATION_COMMAND_INVALID_NAME'],
    ['an empty name', [{ ...help, name: '' }], '0.name', 'BASE_TYPE_BAD_LENGTH'],
    ['a name of 33', [{ ...help, name: 'x'.repeat(33) }], '0.name', 'BASE_TYPE_BAD_LENGTH'],
    ['no name', [{ description: 'x' }], '0.name', 'BASE_TYPE_REQUIRED'],
    ['no description', [{ name: 'help' }], '0.description', 'BASE_TYPE_REQUIRED'],
    ['a description of 101', [{ ...help, description: 'x'.repeat(101) }], '0.description', 'BASE_TYPE_MAX_LENGTH'],
    ['the same name twice', [help, help], '1', 'APPLICATION_COMMANDS_DUPLICATE_NAME'],
    ['an unknown type', [{ ...help, type: 9 }], '0.type', 'BASE_TYPE_CHOICES'],
    [
      '26 options',
      [{ ...help, options: Array.from({ length: 26 }, (_, i) => option({ name: `o${i}` })) }],
      '0.options',
      'BASE_TYPE_MAX_LENGTH',
    ],
    ['an option of unknown type', [{ ...help, options: [option({ type: 99 })] }], '0.options.0', 'UNION_TYPE_CHOICES'],
    [
      'an option without description',
      [{ ...help, options: [{ type: 3, name: 'a' }] }],
      '0.options.0.description',
      'BASE_TYPE_REQUIRED',
    ],
    [
      'an option name in capitals',
      [{ ...help, options: [option({ name: 'A' })] }],
      '0.options.0.name',
      'APPLICATION_COMMAND_INVALID_NAME',
    ],
    [
      'two options of one name',
      [{ ...help, options: [option(), option()] }],
      '0.options.1.name',
      'APPLICATION_COMMAND_OPTIONS_NAME_DUPLICATED',
    ],
    [
      'a required option after one that is not',
      [{ ...help, options: [option(), option({ name: 'b', required: true })] }],
      '0.options.1',
      'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
    ],
    [
      '26 choices',
      [{ ...help, options: [option({ choices: choices(26) })] }],
      '0.options.0.choices',
      'BASE_TYPE_MAX_LENGTH',
    ],
    [
      'a choice value of 101',
      [{ ...help, options: [option({ choices: [{ name: 'x', value: 'x'.repeat(101) }] })] }],
      '0.options.0.choices.0.value',
      'BASE_TYPE_MAX_LENGTH',
    ],
    [
      'subcommands beside options',
      [{ ...help, options: [option(), { type: 1, name: 's', description: 'S' }] }],
      '0.options',
      'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID',
    ],
    [
      'more than 8,000 characters',
      [
        {
          ...help,
          options: ['a', 'b', 'c', 'd'].map((name) => option({ name, choices: choices(25) })),
        },
      ],
      '0',
      'APPLICATION_COMMAND_TOO_LARGE',
    ],
    [
      'a message command with options',
      [{ name: 'Explain', type: 3, options: [option()] }],
      '0.options',
      'APPLICATION_COMMAND_OPTIONS_NOT_ALLOWED',
    ],
    ['a command that is no list', help, '', 'LIST_TYPE_CONVERT'],
  ];
  it.each(bodies)('with 50035 for %s', async (_what, body, path, code) => {
    const { everywhere, request, sandbox, bot } = await registry();
    const answer = await request('PUT', everywhere, body);
    expect([answer.status, answer.body.code]).toEqual([400, 50035]);
    const place = path
      .split('.')
      .filter(Boolean)
      .reduce((branch, key) => branch?.[key], answer.body.errors);
    expect(place?._errors.map((error: { code: string }) => error.code)).toContain(code);
    expect(sandbox.commands(bot)).toEqual([]);
  });

  it('but not for fields that its kind of command or option does not know, whatever they hold', async () => {
    const { everywhere, request } = await registry();
    const flag = { type: 5, name: 'flag', description: 'x', choices: 7, options: 'none' };
    expect((await request('PUT', everywhere, [{ ...help, choices: {}, options: [flag] }])).status).toBe(200);
    const odd = {
      type: 5,
      name: 'odd',
      description: 'x',
      choices: [null, 7, {}, { name: 7 }],
      options: [null, [], {}],
    };
    expect((await request('PUT', everywhere, [{ ...help, choices: [null], options: [odd] }])).status).toBe(200);
  });

  it('with 30032 for more than 100 slash commands', async () => {
    const { everywhere, request } = await registry();
    const many = Array.from({ length: 101 }, (_, index) => ({ ...help, name: `c${index}` }));
    expect((await request('PUT', everywhere, many)).body.code).toBe(30032);
    expect((await request('PUT', everywhere, many.slice(1))).status).toBe(200);
    expect((await request('POST', everywhere, many[0])).body.code).toBe(30032);
  });

  it("with 20012 for another's application, 50001 for a server without the bot or without its commands", async () => {
    const { sandbox, bot, request } = await registry();
    expect((await request('PUT', '/applications/1/commands', [])).body.code).toBe(20012);
    const foreign = sandbox.createGuild();
    const path = `/applications/${bot.id}/guilds/${foreign.id}/commands`;
    expect((await request('PUT', path, [])).body.code).toBe(50001);
    foreign.addBot(bot, { commands: false });
    expect((await request('PUT', path, [])).body.code).toBe(50001);
    expect((await request('PUT', `/applications/${bot.id}/guilds/1/commands`, [])).body.code).toBe(10004);
  });
});
