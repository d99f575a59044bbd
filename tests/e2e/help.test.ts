import { describe, expect } from 'vitest';
import { commands } from '../helpers/whole-bot.ts';
import { test, textOf } from '../helpers/world.ts';

describe('/help', () => {
  test('says what can be asked, names every command for readers, and shows itself to the asker alone', async ({
    world,
  }) => {
    await world.startBot();
    const { message } = await world.ada.types(world.channel, '/help');
    expect(message.ephemeral).toBe(true);
    const text = textOf(message);
    expect(text).toContain('I answer questions about one story: “Night market *returns* to Lantern Quay”.');
    expect(text).toMatch(/Version of the pack: [0-9a-z]+$/);
    const open = commands.filter(({ data }) => !data.default_member_permissions).map(({ data }) => data.name);
    expect(open).toContain('quiz');
    expect(open.filter((name) => !text.includes(`- \`/${name}\`: `) && !text.includes(`- “${name}”: `))).toEqual([]);
    const shown = await world.ada.presses(message, message.buttons[0]?.label ?? '');
    expect(textOf(shown.message)).toContain('\n\n> ');
    expect(shown.message.ephemeral).toBe(true);
  });

  test('names the commands as the reader’s Discord does', async ({ world }) => {
    await world.startBot();
    const { sandbox, guild, channel } = world;
    const lena = sandbox.createReader('Lena', { guilds: [guild], locale: 'de' });
    const { message } = await lena.types(channel, '/help');
    expect(textOf(message)).toContain('- `/fragen`: ');
    expect(textOf(message)).toContain('- `/hilfe`: Was ich beantworte');
  });

  test('points to the host’s pages on privacy and terms, where there are any', async ({ world }) => {
    await world.startBot({ privacyUrl: 'https://host.example/privacy', termsUrl: 'https://host.example/terms' });
    const { message } = await world.ada.types(world.channel, '/help');
    expect(textOf(message)).toContain('Privacy: https://host.example/privacy\n\nTerms: https://host.example/terms');
  });

  test('has another version once the pack has changed', async ({ world }) => {
    const first = await world.startBot();
    const before = await world.ada.types(world.channel, '/help');
    await first.stop();
    await world.startBot({ knowledgeFolder: 'tests/fixtures/lighthouse-story' });
    const after = await world.ada.types(world.channel, '/help');
    const versions = [before, after].map(({ message }) => message.embeds.at(-1)?.footer?.text);
    expect(new Set(versions).size).toBe(2);
  });

  test('is what a bare mention and an empty question get too', async ({ world }) => {
    await world.startBot();
    const { ada, bot, channel } = world;
    const help = await ada.types(channel, '/help');
    const mentioned = await ada.getsReply(ada.says(channel, bot.mention));
    expect(textOf(mentioned)).toBe(textOf(help.message));
    const direct = ada.opensDirectMessage(bot);
    const inDirect = await ada.types(direct, '/help');
    expect(textOf(inDirect.message)).toBe(textOf(help.message));
  });
});
