import { PermissionFlagsBits } from 'discord-api-types/v10';
import { describe, expect } from 'vitest';
import type { Channel } from '../../src/sandbox/handles.ts';
import type { Message } from '../../src/sandbox/reader/message.ts';
import type { Reader } from '../../src/sandbox/reader/reader.ts';
import { saidBy, test, textOf, type World } from '../helpers/world.ts';

/** Another reader of the same server. */
function bertIn({ sandbox, guild }: World, permissions = 0n) {
  const bert = sandbox.createReader('Bert', { guilds: [guild] });
  guild.addReader(bert, { permissions });
  return bert;
}

function labelsOf({ buttons }: Message): (string | undefined)[] {
  return buttons.map(({ label }) => label);
}

/** Where the button “Shared” leads. */
function linkIn(message: Message | undefined): string | undefined {
  return message?.buttons.find(({ label }) => label === 'Shared')?.url;
}

function canShare(message: Message | undefined): boolean {
  return message?.buttons.some(({ label, disabled }) => label === 'Share' && !disabled) ?? false;
}

/** Lets the bot say something that no version of it would, as a button of it may have been made by another. */
async function post({ sandbox, bot }: World, channel: Channel, customId: string): Promise<Message> {
  const next = channel.nextMessageFrom(bot);
  const components = [{ type: 1, components: [{ type: 2, style: 2, label: 'Old', custom_id: customId }] }];
  await fetch(`${sandbox.url}/v10/channels/${channel.id}/messages`, {
    method: 'POST',
    headers: { authorization: `Bot ${bot.token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ content: 'Old', components, allowed_mentions: { parse: [], replied_user: false } }),
  });
  return next;
}

describe('related questions', () => {
  test('are answered for everybody where the asker chooses one', async ({ world }) => {
    await world.startBot();
    const { ada, channel } = world;
    const { message } = await ada.types(channel, '/ask', { question: 'repairs' });
    const [menu] = message.selects;
    expect(menu?.placeholder).toBe('Related questions');
    expect(menu?.options.map(({ label }) => label)).toContain('Who paid for the repairs?');
    const shown = await ada.selects(message, menu?.customId ?? '', ['repair-payer']);
    expect(shown.kind).toBe('message');
    expect(textOf(shown.message)).toContain('The harbour fund paid all of it.');
    expect(shown.message.ephemeral).toBe(false);
  });

  test('are answered for another reader alone, who did not ask', async ({ world }) => {
    await world.startBot();
    const { ada, bot, channel } = world;
    const bert = bertIn(world);
    const reply = await ada.getsReply(ada.says(channel, `${bot.mention} repairs`));
    const menu = reply.selects[0]?.customId ?? '';
    const forBert = await bert.selects(reply, menu, ['repair-payer']);
    expect(forBert.message.ephemeral).toBe(true);
    expect((await ada.selects(reply, menu, ['repair-payer'])).message.ephemeral).toBe(false);
  });

  test('that the pack no longer has are said to be gone', async ({ world }) => {
    const before = await world.startBot();
    const { message } = await world.ada.types(world.channel, '/ask', { question: 'repairs' });
    await before.stop();
    await world.startBot({ knowledgeFolder: 'tests/fixtures/lighthouse-story' });
    const shown = await world.ada.selects(message, message.selects[0]?.customId ?? '', ['repair-payer']);
    expect(textOf(shown.message)).toMatch(/^This menu is from an earlier version/);
    expect(shown.message.ephemeral).toBe(true);
  });
});

describe('“Dismiss”', () => {
  test('pressed twice at once takes the answer away, and nothing is wrong', async ({ world }) => {
    const app = await world.startBot();
    const { ada, bot, channel } = world;
    const { message } = await ada.types(channel, '/ask', { question: 'opening-day' });
    await Promise.all([ada.presses(message, '✕'), ada.presses(message, '✕')]);
    await app.stop();
    expect(saidBy(bot, channel)).toEqual([]);
    expect(world.logged.filter(({ level }) => level === 'warn' || level === 'error')).toEqual([]);
  });

  test('takes the answer away for its asker, of a command and of a mention', async ({ world }) => {
    await world.startBot();
    const { ada, bot, channel } = world;
    const { message } = await ada.types(channel, '/ask', { question: 'opening-day' });
    await ada.presses(message, '✕');
    const reply = await ada.getsReply(ada.says(channel, `${bot.mention} Are dogs allowed?`));
    await ada.presses(reply, '✕');
    await expect.poll(() => saidBy(bot, channel)).toEqual([]);
  });

  test('tells another reader in private who may do it, and leaves the answer', async ({ world }) => {
    await world.startBot();
    const { ada, bot, channel } = world;
    const bert = bertIn(world);
    const reply = await ada.getsReply(ada.says(channel, `${bot.mention} Who paid for the repairs?`));
    const refused = await bert.presses(reply, '✕');
    expect(textOf(refused.message)).toMatch(/^Only the person who asked can dismiss this answer/);
    expect(refused.message.ephemeral).toBe(true);
    expect(ada.looksAgain(reply)).toBeDefined();
  });

  test('works for another reader who may manage messages', async ({ world }) => {
    await world.startBot();
    const bert = bertIn(world, PermissionFlagsBits.ManageMessages);
    const { message } = await world.ada.types(world.channel, '/ask', { question: 'opening-day' });
    await bert.presses(message, '✕');
    await expect.poll(() => world.ada.looksAgain(message)).toBeUndefined();
  });

  test('works in a direct message, and for a command brought along to a server that the bot is not in', async ({
    world,
  }) => {
    await world.startBot();
    const { ada, bot, sandbox } = world;
    const direct = ada.opensDirectMessage(bot);
    ada.says(direct, 'Who paid for the repairs?');
    const answer = await ada.waitsFor(direct, ({ author }) => author.id === bot.id);
    await ada.presses(answer, '✕');
    await expect.poll(() => saidBy(bot, direct)).toEqual([]);

    const elsewhere = sandbox.createGuild({ name: 'Elsewhere' });
    elsewhere.addReader(ada);
    ada.installs(bot);
    const channel = elsewhere.createChannel('talk');
    const { message } = await ada.types(channel, '/ask', { question: 'opening-day' });
    await ada.presses(message, '✕');
    await expect.poll(() => ada.looksAgain(message)).toBeUndefined();
  });

  test('of a button that remembers nobody, or somebody else, is refused', async ({ world }) => {
    await world.startBot();
    for (const customId of ['dismiss', 'dismiss:', 'dismiss:123456789012345678', 'dismiss:%3A:::x']) {
      const refused = await world.ada.presses(await post(world, world.channel, customId), 'Old');
      expect(textOf(refused.message)).toMatch(/^Only the person who asked/);
    }
  });
});

/** Presses “Share” and waits for what everybody sees then. */
async function share({ bot }: World, reader: Reader, channel: Channel, message: Message): Promise<Message> {
  const next = channel.nextMessageFrom(bot);
  await reader.presses(message, 'Share');
  return next;
}

/** What everybody sees in a channel of the bot's. */
function publicIn({ bot }: World, channel: Channel): Message[] {
  return saidBy(bot, channel).filter(({ ephemeral }) => !ephemeral);
}

describe('“Share”', () => {
  test('shows a private answer to everybody with who asked, and all that can be done with it', async ({ world }) => {
    await world.startBot();
    const { ada, channel } = world;
    const bert = bertIn(world);
    const { message } = await ada.types(channel, '/ask', { question: 'repairs', private: true });
    expect(labelsOf(message)).toEqual(['In context', '👍', '👎', 'Share']);
    const shared = await share(world, ada, channel, message);
    expect(shared.ephemeral).toBe(false);
    expect(textOf(shared)).toMatch(/^Ada asked about the story and shares the answer:\n/);
    expect(shared.embeds[0]?.description).toBe(message.embeds[0]?.description);
    expect(labelsOf(shared)).toEqual(['In context', '👍', '👎', '✕']);
    expect(shared.selects[0]?.options).toEqual(message.selects[0]?.options);
    expect(ada.looksAgain(message)).toBeDefined();
    expect(textOf((await bert.presses(shared, 'In context')).message)).toContain('sentence 1 in bold');
    expect((await bert.selects(shared, shared.selects[0]?.customId ?? '', ['repair-payer'])).message.ephemeral).toBe(
      true,
    );
    await ada.presses(shared, '✕');
    await expect.poll(() => ada.looksAgain(shared)).toBeUndefined();
  });

  test('works in a server that the bot is not in, where readers may bring apps along', async ({ world }) => {
    await world.startBot();
    const { ada, bot, sandbox } = world;
    const elsewhere = sandbox.createGuild({ name: 'Elsewhere' });
    elsewhere.addReader(ada);
    ada.installs(bot);
    const talk = elsewhere.createChannel('talk');
    const { message } = await ada.types(talk, '/ask', { question: 'opening-day', private: true });
    const shared = await share(world, ada, talk, message);
    expect(textOf(shared)).toMatch(/^Ada asked about the story/);
    expect(shared.ephemeral).toBe(false);
    await expect
      .poll(() => linkIn(ada.looksAgain(message)))
      .toBe(`https://discord.com/channels/${elsewhere.id}/${talk.id}/${shared.id}`);
  });

  test('shows a name as it is, whatever it holds', async ({ world }) => {
    await world.startBot();
    const { sandbox, guild, channel } = world;
    const eve = sandbox.createReader('**@everyone** ||x||', { guilds: [guild] });
    const { message } = await eve.types(channel, '/ask', { question: 'opening-day', private: true });
    const shared = await share(world, eve, channel, message);
    expect(shared.content).toMatch(/^\\\*\\\*\\@everyone\\\*\\\* \\\|\\\|x\\\|\\\| asked/);
    expect(shared.pings).toEqual({ users: [], roles: [], everyone: false });
  });

  test('says so where the bot may not write', async ({ world }) => {
    await world.startBot();
    const { ada, bot, guild, sandbox } = world;
    const quiet = guild.createChannel('rules', {
      overwrites: [{ for: bot, deny: PermissionFlagsBits.SendMessages }],
    });
    const thread = guild
      .createChannel('talk', { overwrites: [{ for: bot, deny: PermissionFlagsBits.SendMessagesInThreads }] })
      .createThread('posts');
    const elsewhere = sandbox.createGuild({ name: 'Elsewhere' });
    const guests = elsewhere.createChannel('guests', {
      overwrites: [{ for: 'everyone', deny: PermissionFlagsBits.UseExternalApps }],
    });
    elsewhere.addReader(ada);
    ada.installs(bot);
    for (const channel of [quiet, thread, guests]) {
      const { message } = await ada.types(channel, '/ask', { question: 'opening-day', private: true });
      const refused = await ada.presses(message, 'Share');
      expect(textOf(refused.message)).toMatch(/^I may not write where everybody sees it/);
      expect(refused.message.ephemeral).toBe(true);
    }
  });

  test('then leads to what everybody sees', async ({ world }) => {
    await world.startBot();
    const { ada, guild, channel } = world;
    const { message } = await ada.types(channel, '/ask', { question: 'opening-day', private: true });
    const shared = await share(world, ada, channel, message);
    const link = `https://discord.com/channels/${guild.id}/${channel.id}/${shared.id}`;
    await expect.poll(() => linkIn(ada.looksAgain(message))).toBe(link);
    expect(ada.looksAgain(message)?.embeds).toEqual(message.embeds);
  });

  test('pressed many times at once, or before and after a restart, posts once', async ({ world }) => {
    const before = await world.startBot();
    const { ada, channel } = world;
    const { message } = await ada.types(channel, '/ask', { question: 'opening-day', private: true });
    await Promise.all(Array.from({ length: 5 }, () => ada.presses(message, 'Share')));
    await expect.poll(() => linkIn(ada.looksAgain(message))).toBeDefined();
    await before.stop();
    const after = await world.startBot();
    await expect(ada.presses(ada.looksAgain(message) ?? message, 'Share')).rejects.toThrow(/Expected a button/);
    await after.stop();
    expect(publicIn(world, channel)).toHaveLength(1);
    expect(world.logged.filter(({ level }) => level === 'warn' || level === 'error')).toEqual([]);
  });

  test.for([
    ['refuses', { kind: 'error', code: 50013 }],
    ['fails to take', { kind: 'error', code: 50001 }],
  ] as const)('can be pressed again where Discord %s the message', async ([, fault], { world }) => {
    await world.startBot();
    const { ada, channel, sandbox } = world;
    const { message } = await ada.types(channel, '/ask', { question: 'opening-day', private: true });
    sandbox.faults.plan({ method: 'POST', path: /^\/webhooks\// }, fault);
    await ada.presses(message, 'Share');
    await expect.poll(() => canShare(ada.looksAgain(message))).toBe(true);
    expect(publicIn(world, channel)).toEqual([]);
    await share(world, ada, channel, message);
    expect(publicIn(world, channel)).toHaveLength(1);
  });

  test('of an answer that is put away meanwhile posts once, and nothing is wrong', async ({ world }) => {
    await world.startBot();
    const { ada, channel, sandbox } = world;
    const { message } = await ada.types(channel, '/ask', { question: 'opening-day', private: true });
    sandbox.faults.plan({ method: 'PATCH', path: /@original$/ }, { kind: 'error', code: 10008 });
    await share(world, ada, channel, message);
    await expect.poll(() => world.logged.some(({ kind }) => kind === 'component share')).toBe(true);
    expect(world.logged.filter(({ level }) => level === 'warn' || level === 'error')).toEqual([]);
  });

  test('is not offered in a direct message, where there is nobody else', async ({ world }) => {
    await world.startBot();
    const direct = world.ada.opensDirectMessage(world.bot);
    const { message } = await world.ada.types(direct, '/ask', { question: 'opening-day', private: true });
    expect(labelsOf(message)).toEqual(['In context', '👍', '👎']);
  });
});

describe('a button that no version of the bot made', () => {
  test.for([
    ['helpful'],
    ['helpful:'],
    ['helpful:nothing'],
    ['helpful:opening-day:nothing'],
    ['helpful:lantern-quay#p99s1'],
    ['not-helpful'],
    ['not-helpful:__proto__'],
    ['ask-related'],
    ['ask-related::'],
    ['ask-related:fire-cause'],
    ['quotes'],
    ['quotes:'],
    ['quotes::opening-day'],
    ['quotes:x:nothing:0'],
    ['quotes::fire-cause:NaN'],
    ['share'],
    ['share:1:2:3'],
  ])('is said to be stale, in private: %s', async ([customId = ''], { world }) => {
    await world.startBot();
    const shown = await world.ada.presses(await post(world, world.channel, customId), 'Old');
    expect(textOf(shown.message)).toMatch(/^This button is from an earlier version/);
    expect(shown.message.ephemeral).toBe(true);
  });
});

describe('/ask for a member', () => {
  test('says for whom the answer is, and pings nobody', async ({ world }) => {
    await world.startBot();
    const bert = bertIn(world);
    const { message } = await world.ada.types(world.channel, '/ask', { question: 'opening-day', for: bert.id });
    expect(message.content).toBe('For \\@Bert:');
    expect(message.pings).toEqual({ users: [], roles: [], everyone: false });
  });

  test('says that a private answer is for nobody else', async ({ world }) => {
    await world.startBot();
    const bert = bertIn(world);
    const options = { question: 'opening-day', for: bert.id, private: true };
    const { message } = await world.ada.types(world.channel, '/ask', options);
    expect(textOf(message)).toMatch(/^Nobody else sees this answer, so it is not addressed to @Bert\./);
    expect(message.ephemeral).toBe(true);
  });
});
