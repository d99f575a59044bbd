import { PermissionFlagsBits } from 'discord-api-types/v10';
import { describe, expect } from 'vitest';
import { saidBy, test, textOf } from '../helpers/world.ts';

describe('an answer', () => {
  test('follows the edit of its question, in the same message', async ({ world }) => {
    await world.startBot();
    const { ada, bot, channel } = world;
    const asked = ada.says(channel, `${bot.mention} Who paid for the repairs?`);
    const reply = await ada.getsReply(asked);
    ada.edits(asked, `${bot.mention} When does the night market reopen?`);
    await expect.poll(() => textOf(ada.looksAgain(reply) ?? reply)).toContain('It reopens on 3 May.');
    ada.edits(asked, `${bot.mention} What caused the fire?`);
    await expect.poll(() => textOf(ada.looksAgain(reply) ?? reply)).toMatch(/^The story does not say how the fire/);
    expect(ada.looksAgain(reply)?.embeds).toEqual([]);
    expect(saidBy(bot, channel)).toHaveLength(1);
  });

  test('stays where the edit asks the same, or no longer mentions the bot', async ({ world }) => {
    await world.startBot();
    const { ada, bot, channel } = world;
    const asked = ada.says(channel, `${bot.mention} Who paid for the repairs?`);
    const reply = await ada.getsReply(asked);
    ada.edits(asked, `${bot.mention}  Who paid for the repairs?`);
    ada.edits(asked, 'never mind');
    await ada.getsReply(ada.says(channel, `${bot.mention} What caused the fire?`));
    expect(ada.looksAgain(reply)?.edited).toBe(false);
  });

  test('goes when its question is deleted, unless the server keeps it', async ({ world }) => {
    await world.startBot();
    const { ada, bot, channel, guild, sandbox } = world;
    const asked = ada.says(channel, `${bot.mention} Who paid for the repairs?`);
    const reply = await ada.getsReply(asked);
    ada.deletes(asked);
    await expect.poll(() => ada.looksAgain(reply)).toBeUndefined();

    const eve = sandbox.createReader('Eve', { guilds: [] });
    guild.addReader(eve, { permissions: PermissionFlagsBits.ManageGuild });
    const { message } = await eve.types(channel, '/desk settings', { deletes: false });
    expect(textOf(message)).toContain('When a question is deleted, my answer stays.');
    const second = ada.says(channel, `${bot.mention} Who paid for the repairs?`);
    const kept = await ada.getsReply(second);
    ada.deletes(second);
    await ada.getsReply(ada.says(channel, `${bot.mention} What caused the fire?`));
    expect(ada.looksAgain(kept)).toBeDefined();
  });
});
