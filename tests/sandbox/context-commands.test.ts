import { MessageFlags } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { answering } from './discord-js.ts';

describe('context commands', () => {
  it('carry the message that they are used on, whole even without the intent', async () => {
    const { ana, channel } = await answering(async (interaction) =>
      interaction.isMessageContextMenuCommand()
        ? interaction.reply(`"${interaction.targetMessage.content}"`)
        : undefined,
    );
    const { message } = await ana.uses(ana.says(channel, 'look here'), 'Explain');
    expect([message.content, message.raw.type]).toEqual(['"look here"', 23]);
  });

  it('are not offered on what only one reader sees', async () => {
    const { ana, channel } = await answering(async (interaction) =>
      interaction.isChatInputCommand()
        ? interaction.reply({ content: 'psst', flags: MessageFlags.Ephemeral })
        : undefined,
    );
    const { message } = await ana.types(channel, '/ask', { question: 'x' });
    await expect(ana.uses(message, 'Explain')).rejects.toThrow('takes no commands');
  });

  it('carry the person that they are used on', async () => {
    const { sandbox, guild, ana, channel } = await answering(async (interaction) =>
      interaction.isUserContextMenuCommand() ? interaction.reply(interaction.targetUser.displayName) : undefined,
    );
    const ben = sandbox.createReader('Ben', { guilds: [guild] });
    expect((await ana.uses(ben, 'Greet', channel)).message.content).toBe('Ben');
  });
});
