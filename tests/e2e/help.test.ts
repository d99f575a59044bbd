import { describe, expect } from 'vitest';
import { commands } from '../helpers/whole-bot.ts';
import { test, textOf, type World } from '../helpers/world.ts';

const MORE = 'Commands, privacy and votes';

async function idsOfCommands({ sandbox, bot }: World): Promise<string[]> {
  const headers = { authorization: `Bot ${bot.token}` };
  const response = await fetch(`${sandbox.url}/v10/applications/${bot.applicationId}/commands`, { headers });
  return ((await response.json()) as { id: string }[]).map(({ id }) => id);
}

describe('/help', () => {
  test('says what can be asked, names every command for readers, and shows itself to the asker alone', async ({
    world,
  }) => {
    await world.startBot();
    const { message } = await world.ada.types(world.channel, '/help');
    expect(message.ephemeral).toBe(true);
    const text = textOf(message);
    expect(text).toContain('I answer questions about one story: “Night market *returns* to Lantern Quay”.');
    const [, id] = /<\/ask:(\d+)>/.exec(text) ?? [];
    expect(await idsOfCommands(world)).toContain(id);
    const more = textOf((await world.ada.presses(message, MORE)).message);
    expect(more).toContain(`Ask with </ask:${id}>, mention me`);
    expect(more).toMatch(/Version of the pack: [0-9a-z]+$/);
    const open = commands.filter(({ data }) => !data.default_member_permissions).map(({ data }) => data.name);
    expect(open).toContain('quiz');
    expect(open.filter((name) => !more.includes(`- </${name}:`) && !more.includes(`- “${name}”: `))).toEqual([]);
    const shown = await world.ada.presses(message, message.buttons[0]?.label ?? '');
    expect(textOf(shown.message)).toContain('\n\n> ');
    expect(shown.message.ephemeral).toBe(true);
  });

  test('names the commands as the reader’s Discord does', async ({ world }) => {
    await world.startBot();
    const { sandbox, guild, channel } = world;
    const lena = sandbox.createReader('Lena', { guilds: [guild], locale: 'de' });
    const { message } = await lena.types(channel, '/help');
    expect(textOf(message)).toMatch(/<\/fragen:\d+>/);
    const more = await lena.presses(message, 'Befehle, Datenschutz und Stimmen');
    expect(textOf(more.message)).toMatch(/- <\/hilfe:\d+>: Was ich beantworte/);
  });

  test('points to the host’s pages on privacy and terms, where there are any', async ({ world }) => {
    await world.startBot({ privacyUrl: 'https://host.example/privacy', termsUrl: 'https://host.example/terms' });
    const { message } = await world.ada.types(world.channel, '/help');
    const more = await world.ada.presses(message, MORE);
    expect(textOf(more.message)).toContain(
      'Privacy: https://host.example/privacy\n\nTerms: https://host.example/terms',
    );
  });

  test('has another version once the pack has changed', async ({ world }) => {
    const first = await world.startBot();
    const version = async () => {
      const { message } = await world.ada.types(world.channel, '/help');
      return (await world.ada.presses(message, MORE)).message.embeds.at(-1)?.footer?.text;
    };
    const before = await version();
    await first.stop();
    await world.startBot({ knowledgeFolder: 'tests/fixtures/lighthouse-story' });
    const after = await version();
    expect(new Set([before, after, undefined]).size).toBe(3);
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
