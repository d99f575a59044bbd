import { describe, expect } from 'vitest';
import { LANGUAGE_OF_LOCALE } from '../../src/words/language.ts';
import { saidBy, test, textOf } from '../helpers/world.ts';

describe('the bot’s own words', () => {
  test.for([
    ['en-US', 'The story does not say how the fire began.'],
    ['en-GB', 'The story does not say how the fire began.'],
    ['uk', 'У статті про це не сказано.'],
    ['pl', 'Artykuł o tym nie mówi.'],
    ['de', 'Das steht nicht im Artikel.'],
    ['fr', "L'article ne le dit pas."],
    ['es-ES', 'El artículo no lo dice.'],
    ['es-419', 'El artículo no lo dice.'],
    ['pt-BR', 'A matéria não diz.'],
    ['ko', '기사에 나와 있지 않아요.'],
    ['ja', 'The story does not say how the fire began.'],
  ])('follow a reader whose Discord is in %s: %s', async ([locale = '', refusal = ''], { world }) => {
    await world.startBot();
    const { sandbox, guild, channel } = world;
    const reader = sandbox.createReader('Zoe', { guilds: [guild], locale });
    const { message } = await reader.types(channel, '/ask', { question: 'What caused the fire?' });
    expect(textOf(message)).toContain(refusal);
  });

  test('change with the reader who presses a button; the story keeps its own', async ({ world }) => {
    await world.startBot();
    const { sandbox, ada, guild, channel } = world;
    const olena = sandbox.createReader('Olena', { guilds: [guild], locale: 'uk' });
    const answer = await ada.types(channel, '/ask', { question: 'trader-number' });
    const shown = await olena.presses(answer.message, 'In context');
    expect(textOf(shown.message)).toContain('речення 2 виділено жирним');
    expect(textOf(shown.message)).toContain('About 140 traders have signed up');
    expect(shown.message.ephemeral).toBe(true);
  });

  test('say in the reader’s language that a button is stale, and name the command as they know it', async ({
    world,
  }) => {
    const before = await world.startBot();
    const { sandbox, guild, channel } = world;
    const jan = sandbox.createReader('Jan', { guilds: [guild], locale: 'pl' });
    const { message } = await jan.types(channel, '/ask', { question: 'What caused the fire?' });
    await before.stop();
    await world.startBot({ knowledgeFolder: 'tests/fixtures/lighthouse-story' });
    const shown = await jan.presses(message, message.buttons[0]?.label ?? '');
    expect(textOf(shown.message)).toContain('Zapytaj ponownie przez `/zapytaj`.');
  });

  test('follow the server for a mention, which does not say its writer’s language', async ({ world }) => {
    await world.startBot();
    const { sandbox, bot } = world;
    const guild = sandbox.createGuild({ name: 'Hafen', bots: [bot], locale: 'de' });
    const lena = sandbox.createReader('Lena', { guilds: [guild], locale: 'fr' });
    const asked = lena.says(guild.createChannel('news'), `${bot.mention} What caused the fire?`);
    expect(textOf(await lena.getsReply(asked))).toContain('Das steht nicht im Artikel.');
  });

  test('are English in a direct message', async ({ world }) => {
    await world.startBot();
    const lena = world.sandbox.createReader('Lena', { guilds: [world.guild], locale: 'de' });
    const direct = lena.opensDirectMessage(world.bot);
    lena.says(direct, 'What caused the fire?');
    await expect.poll(() => saidBy(world.bot, direct).map(textOf)).toEqual([expect.stringContaining('does not say')]);
  });
});

test('commands and their options have names and descriptions in every language', async ({ world }) => {
  await world.startBot();
  const { sandbox, bot } = world;
  const locales = Object.keys(LANGUAGE_OF_LOCALE).toSorted();
  expect(locales).toEqual(expect.arrayContaining(['de', 'es-419', 'es-ES', 'fr', 'ko', 'pl', 'pt-BR', 'uk']));
  for (const command of sandbox.commands(bot)) {
    expect(Object.keys(command.name_localizations ?? {}).toSorted()).toEqual(locales);
    for (const option of command.options ?? []) {
      expect(Object.keys(option.name_localizations ?? {}).toSorted()).toEqual(locales);
      expect(Object.keys(option.description_localizations ?? {}).toSorted()).toEqual(locales);
    }
  }
});
