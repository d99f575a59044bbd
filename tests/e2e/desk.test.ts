import { PermissionFlagsBits } from 'discord-api-types/v10';
import { describe, expect } from 'vitest';
import type { Reader } from '../../src/sandbox/reader/reader.ts';
import { test, textOf, type World } from '../helpers/world.ts';

/** A reader who may manage the server. */
function editorIn({ sandbox, guild }: World, locale?: string): Reader {
  const eve = sandbox.createReader('Eve', { guilds: [], ...(locale && { locale }) });
  guild.addReader(eve, { permissions: PermissionFlagsBits.ManageGuild });
  return eve;
}

/** Asks in a mention, as anybody can. */
async function asks({ ada, bot, channel }: World, question: string) {
  return await ada.getsReply(ada.says(channel, `${bot.mention} ${question}`));
}

describe('the desk', () => {
  test.for(['gaps', 'votes', 'drafts', 'export', 'status', 'settings', 'forget', 'reload'])('opens %s for an editor, in private', async (part, { world }) => {
    await world.startBot();
    const eve = editorIn(world);
    const { message } = await eve.types(world.channel, `/desk ${part}`);
    expect(message.ephemeral).toBe(true);
    expect(textOf(message)).not.toMatch(/went wrong|earlier version/);
  });
});
