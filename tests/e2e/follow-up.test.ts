import { PermissionFlagsBits } from 'discord-api-types/v10';
import { describe, expect } from 'vitest';
import type { Message } from '../../src/sandbox/reader/message.ts';
import type { LooseComponent } from '../../src/sandbox/rules/component-walk.ts';
import { saidBy, test, textOf, type World } from '../helpers/world.ts';

const HINT = 'What is this about? Ask the whole question, or mention me in a reply to one of my answers.';

async function answerTo({ ada, bot, channel }: World, question: string): Promise<Message> {
  return ada.getsReply(ada.says(channel, `${bot.mention} ${question}`));
}

async function replyTo({ ada, channel }: World, earlier: Message, question: string): Promise<string> {
  return textOf(await ada.getsReply(ada.says(channel, question, { replyTo: earlier })));
}

describe('a reply to an earlier answer', () => {
  test('that leans on it is understood in its light, and is the closest at most', async ({ world }) => {
    await world.startBot();
    const earlier = await answerTo(world, 'Who paid for the repairs?');
    const shown = await replyTo(world, earlier, 'how much?');
    expect(shown).toContain('The nearest the story says:');
    expect(shown).toContain('The repairs cost 12 million marks');
    expect(shown).toContain('Understood together with “Who paid for the repairs?”.');
  });

  test('that stands alone is answered as ever', async ({ world }) => {
    await world.startBot();
    const earlier = await answerTo(world, 'Who paid for the repairs?');
    const question = 'How many traders have signed up?';
    expect(await replyTo(world, earlier, question)).toBe(textOf(await answerTo(world, question)));
  });

  test('can lean on what the story does not say, too', async ({ world }) => {
    await world.startBot();
    const shown = await replyTo(world, await answerTo(world, 'What caused the fire?'), 'and why was that?');
    expect(shown).toContain('The story does not say how the fire began.');
    expect(shown).toContain('Understood together with “What caused the fire?”.');
  });

  test('of another bot is not understood in its light, though it has the same buttons', async ({ world }) => {
    await world.startBot();
    const { ada, bot, channel, guild, sandbox } = world;
    const robot = sandbox.createReader('Robot', { guilds: [guild], bot: true });
    const components = (await answerTo(world, 'Who paid for the repairs?')).raw.components as LooseComponent[];
    const copied = robot.says(channel, bot.mention, { components });
    const reply = await ada.getsReply(ada.says(channel, `${bot.mention} how much?`, { replyTo: copied }));
    expect(textOf(reply)).not.toContain('Understood together');
  });

  test('works in direct messages', async ({ world }) => {
    await world.startBot();
    const { ada, bot } = world;
    const direct = ada.opensDirectMessage(bot);
    const earlier = await ada.getsReply(ada.says(direct, 'Who paid for the repairs?'));
    const reply = await ada.getsReply(ada.says(direct, 'how much?', { replyTo: earlier }));
    expect(textOf(reply)).toContain('Understood together with “Who paid for the repairs?”.');
  });

  test('is answered without it where the bot may no longer read what it said', async ({ world }) => {
    await world.startBot();
    const { ada, bot, channel } = world;
    const earlier = await answerTo(world, 'Who paid for the repairs?');
    channel.setPermissions({ for: bot, deny: PermissionFlagsBits.ReadMessageHistory });
    ada.says(channel, 'how much?', { replyTo: earlier });
    // It may not reply there either, so it writes a plain message.
    const answer = await ada.waitsFor(channel, ({ author, id }) => author.id === bot.id && id !== earlier.id);
    expect(answer.replyTo).toBeUndefined();
    expect(textOf(answer)).toBe(HINT);
    expect(world.logged.filter(({ level }) => level === 'error')).toEqual([]);
  });

  test('is answered without it where the answer’s entry has left the pack', async ({ world }) => {
    const app = await world.startBot();
    const earlier = await answerTo(world, 'Who paid for the repairs?');
    await app.stop();
    await world.startBot({ knowledgeFolder: 'tests/fixtures/lighthouse-story' });
    expect(await replyTo(world, earlier, 'how much?')).not.toContain('Understood together');
  });

  test('to another reader, with the bot mentioned, takes nothing from there', async ({ world }) => {
    await world.startBot();
    const { sandbox, guild, channel, bot, ada } = world;
    const ben = sandbox.createReader('Ben', { guilds: [guild] });
    const other = ben.says(channel, 'Who paid for the repairs?');
    const reply = await ada.getsReply(ada.says(channel, `${bot.mention} how much?`, { replyTo: other }));
    expect(textOf(reply)).not.toContain('Understood together');
  });

  test('without a ping stays between readers', async ({ world }) => {
    await world.startBot();
    const { ada, bot, channel } = world;
    const earlier = await answerTo(world, 'Who paid for the repairs?');
    ada.says(channel, 'how much?', { replyTo: earlier, ping: false });
    await answerTo(world, 'How often does the ferry run?');
    expect(saidBy(bot, channel)).toHaveLength(2);
  });
});

describe('a question that says nothing without the one before it', () => {
  test('gets a hint where nothing came before, and is not kept for the editors', async ({ world }) => {
    await world.startBot();
    const { ada, channel } = world;
    await answerTo(world, 'Who paid for the repairs?');
    for (const question of ['why?', 'and?', 'how much', 'and the fire?']) {
      const reply = await answerTo(world, question);
      expect([textOf(reply), reply.buttons]).toEqual([HINT, []]);
    }
    expect(textOf((await ada.types(channel, '/ask', { question: 'where' })).message)).toBe(HINT);
    await answerTo(world, 'who sings there');
    const eve = world.sandbox.createReader('Eve', { guilds: [] });
    world.guild.addReader(eve, { permissions: PermissionFlagsBits.ManageGuild });
    const gaps = async () => textOf((await eve.types(channel, '/desk gaps')).message);
    await expect.poll(gaps).toContain('who sings there');
    expect(await gaps()).not.toMatch(/why|how much|where|the fire/);
  });

  test('gets it in its own language', async ({ world }) => {
    await world.startBot();
    expect(textOf(await answerTo(world, 'warum?'))).toContain('Worum geht es?');
    expect(textOf(await answerTo(world, '¿y cuándo?'))).toContain('¿De qué se trata?');
  });

  test('is understood after an answer, also from a reader who asks it in another language', async ({ world }) => {
    await world.startBot();
    const earlier = await answerTo(world, 'Who paid for the repairs?');
    expect(await replyTo(world, earlier, 'warum?')).toContain('Understood together with “Who paid for the repairs?”.');
  });
});

describe('in direct messages, the last answer', () => {
  test('is what a question is about that says nothing without it', async ({ world }) => {
    await world.startBot();
    const { ada, bot, sandbox, guild } = world;
    const direct = ada.opensDirectMessage(bot);
    const shown = async (question: string) => textOf(await ada.getsReply(ada.says(direct, question)));
    expect(await shown('how much?')).toBe(HINT);
    await shown('Who paid for the repairs?');
    const thanks = ada.says(direct, 'thanks');
    await expect.poll(() => ada.looksAgain(thanks)?.reactions).toHaveLength(1);
    expect(await shown('how much?')).toContain('Understood together with “Who paid for the repairs?”.');
    // Nobody else is part of the conversation.
    const ben = sandbox.createReader('Ben', { guilds: [guild] });
    expect(textOf(await ben.getsReply(ben.says(ben.opensDirectMessage(bot), 'how much?')))).toBe(HINT);
  });

  test('may have been to a command', async ({ world }) => {
    await world.startBot();
    const { ada, bot } = world;
    const direct = ada.opensDirectMessage(bot);
    await ada.types(direct, '/ask', { question: 'Who paid for the repairs?' });
    const reply = await ada.getsReply(ada.says(direct, 'how much?'));
    expect(textOf(reply)).toContain('Understood together with “Who paid for the repairs?”.');
  });

  test('gives way to the answer that is replied to', async ({ world }) => {
    await world.startBot();
    const { ada, bot } = world;
    const direct = ada.opensDirectMessage(bot);
    const earlier = await ada.getsReply(ada.says(direct, 'Who paid for the repairs?'));
    await ada.getsReply(ada.says(direct, 'How often does the ferry run?'));
    const reply = await ada.getsReply(ada.says(direct, 'how much?', { replyTo: earlier }));
    expect(textOf(reply)).toContain('Understood together with “Who paid for the repairs?”.');
  });
});
