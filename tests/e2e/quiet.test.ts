import { PermissionFlagsBits } from 'discord-api-types/v10';
import { describe, expect } from 'vitest';
import type { Message } from '../../src/sandbox/reader/message.ts';
import { saidBy, test, textOf, type World } from '../helpers/world.ts';

/** An editor changes what the bot does where the story does not say. */
async function setUnknowns({ sandbox, guild, channel }: World, unknowns: string): Promise<Message> {
  const eve = sandbox.createReader('Eve', { guilds: [] });
  guild.addReader(eve, { permissions: PermissionFlagsBits.ManageGuild });
  return (await eve.types(channel, '/desk settings', { unknowns })).message;
}

/** Asks something that is answered, so that all before it is done. */
async function asksLast({ ada, bot, channel }: World): Promise<void> {
  await ada.getsReply(ada.says(channel, `${bot.mention} when does the night market reopen?`));
}

function reactionsTo({ ada }: World, message: Message): string[] {
  return ada.looksAgain(message)?.reactions.map(({ emoji }) => emoji) ?? [];
}

describe('talk that asks nothing', () => {
  test('gets a reaction or nothing in a channel, and one private line to /ask', async ({ world }) => {
    await world.startBot();
    const { ada, bot, channel } = world;
    const thanks = ada.says(channel, `${bot.mention} thanks`);
    const lol = ada.says(channel, `${bot.mention} lol`);
    await asksLast(world);
    await expect.poll(() => reactionsTo(world, thanks)).toEqual(['👍']);
    expect(reactionsTo(world, lol)).toEqual([]);
    expect(saidBy(bot, channel)).toHaveLength(1);
    const { message } = await ada.types(channel, '/ask', { question: 'thanks' });
    expect(message.ephemeral).toBe(true);
    expect(textOf(message)).toBe('You’re welcome.');
  });

  test('is let be where the bot may not react, and nothing is wrong', async ({ world }) => {
    const app = await world.startBot();
    const { ada, bot, guild } = world;
    const plain = guild.createChannel('plain', {
      overwrites: [{ for: 'everyone', deny: PermissionFlagsBits.AddReactions }],
    });
    const thanks = ada.says(plain, `${bot.mention} thanks`);
    await asksLast(world);
    await app.stop();
    expect(reactionsTo(world, thanks)).toEqual([]);
    expect(saidBy(bot, plain)).toEqual([]);
    expect(world.logged.filter(({ level }) => level === 'warn' || level === 'error')).toEqual([]);
  });
});

test.for([
  ['help', 'en-US'],
  ['what can you do?', 'en-US'],
  ['ayuda', 'es-ES'],
])('the word %s shows help', async ([word], { world }) => {
  await world.startBot();
  const { ada, bot, channel } = world;
  const help = await ada.types(channel, '/help');
  const reply = await ada.getsReply(ada.says(channel, `${bot.mention} ${word}`));
  expect(reply.embeds[0]).toEqual(help.message.embeds[0]);
});

describe('what the story does not say', () => {
  const QUESTION = 'What caused the fire?';

  test('is one line for everybody, unless the server says otherwise', async ({ world }) => {
    await world.startBot();
    const { ada, bot, channel } = world;
    const reply = await ada.getsReply(ada.says(channel, `${bot.mention} ${QUESTION}`));
    expect(textOf(reply)).toBe('The story does not say how the fire began.');
    expect(reply.embeds).toEqual([]);
  });

  test('is told in private where the server wants that; a message, which cannot be, gets a reaction', async ({
    world,
  }) => {
    await world.startBot();
    const { ada, bot, channel } = world;
    expect(textOf(await setUnknowns(world, 'private'))).toContain('I tell the asker alone; a mention gets a reaction.');
    const asked = ada.says(channel, `${bot.mention} ${QUESTION}`);
    await expect.poll(() => reactionsTo(world, asked)).toEqual(['🤷']);
    const { message } = await ada.types(channel, '/ask', { question: QUESTION, private: false });
    expect(message.ephemeral).toBe(true);
    expect(message.buttons.map(({ label }) => label)).toEqual(['👍', '👎']);
    await asksLast(world);
    expect(saidBy(bot, channel).filter(({ ephemeral }) => !ephemeral)).toHaveLength(1);
  });

  test('is not told at all to a mention where the server wants silence', async ({ world }) => {
    await world.startBot();
    const { ada, bot, channel } = world;
    await setUnknowns(world, 'silent');
    const asked = ada.says(channel, `${bot.mention} ${QUESTION}`);
    await asksLast(world);
    expect(reactionsTo(world, asked)).toEqual([]);
    const direct = ada.opensDirectMessage(bot);
    const reply = await ada.getsReply(ada.says(direct, QUESTION));
    expect(textOf(reply)).toContain('The story does not say how the fire began.');
  });
});

describe('a card that is not an answer', () => {
  test('is private where asked for, and else can be dismissed by who asked', async ({ world }) => {
    await world.startBot();
    const { ada, channel } = world;
    for (const [command, options] of [
      ['/about', { name: 'Lantern Quay' }],
      ['/article', {}],
      ['/quiz', {}],
    ] as const) {
      const hidden = await ada.types(channel, command, { ...options, private: true });
      expect(hidden.message.ephemeral).toBe(true);
      expect(hidden.message.buttons.map(({ label }) => label)).not.toContain('✕');
      const shown = await ada.types(channel, command, { ...options, private: false });
      expect(shown.message.ephemeral).toBe(false);
      await ada.presses(shown.message, '✕');
      await expect.poll(() => ada.looksAgain(shown.message)).toBeUndefined();
    }
  });
});
