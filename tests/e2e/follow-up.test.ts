import { PermissionFlagsBits } from 'discord-api-types/v10';
import { describe, expect } from 'vitest';
import type { Message } from '../../src/sandbox/reader/message.ts';
import type { LooseComponent } from '../../src/sandbox/rules/component-walk.ts';
import { saidBy, test, textOf, type World } from '../helpers/world.ts';

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
    expect(shown).toContain('The story does not say this directly.');
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
    expect(textOf(answer)).toContain('The story does not say');
    expect(textOf(answer)).not.toContain('Understood together');
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
