import { describe, expect } from 'vitest';
import { saidBy, test, textOf } from '../helpers/world.ts';

describe('a reader who types /ask', () => {
  test('and chooses a suggested question gets its answer with the sentence it rests on', async ({ world }) => {
    await world.startBot();
    const choices = await world.ada.completes(world.channel, '/ask', 'question', 'when does the mar');
    expect(choices[0]).toEqual({ name: 'When does the night market reopen?', value: 'opening-day' });

    const shown = await world.ada.types(world.channel, '/ask', { question: 'opening-day' });
    expect(textOf(shown.message)).toBe(
      'When does the night market reopen?\n' +
        'It reopens on 3 May.\n\n' +
        '> The night market on Lantern Quay will reopen on 3 May, two years after a fire closed hall 4.\n' +
        '-# — [paragraph 1](https://harbour-post.example/lantern-quay_%28market%29)',
    );
    expect(shown.message.buttons.map(({ label }) => label)).toEqual(['In context', '👍', '👎', '✕']);
    expect(shown.message.ephemeral).toBe(false);
  });

  test('and asks in words of their own, misspelt, gets the same answer and hears how it was read', async ({
    world,
  }) => {
    await world.startBot();
    const shown = await world.ada.types(world.channel, '/ask', { question: 'when does the night markte reopn??' });
    expect(textOf(shown.message)).toContain('It reopens on 3 May.');
    expect(textOf(shown.message)).toMatch(/Read “markte” as “market”|Read “reopn” as “reopen”/);
  });

  test('and asks two things at once gets both answers with a numbered sentence each', async ({ world }) => {
    await world.startBot();
    const question = 'How much did the repairs cost and who paid for the repairs?';
    const text = textOf((await world.ada.types(world.channel, '/ask', { question })).message);
    expect(text).toContain('The repairs cost 12 million marks.');
    expect(text).toContain('The harbour fund paid all of it.');
  });

  test('and asks what the story only comes near to is told so, and shown the nearest', async ({ world }) => {
    await world.startBot();
    const shown = await world.ada.types(world.channel, '/ask', { question: 'is it raining in Port Sallow?' });
    expect(textOf(shown.message)).toMatch(/\*\*The nearest the story says:\*\*\n\n> /);
    expect(textOf(shown.message)).toContain(
      '> About 140 traders have signed up, the harbour office of Port Sallow said.',
    );
  });

  test('and asks what the story does not say is told so in one line', async ({ world }) => {
    await world.startBot();
    const shown = await world.ada.types(world.channel, '/ask', { question: 'What caused the fire?' });
    expect(textOf(shown.message)).toBe('-# “What caused the fire?”\nThe story does not say how the fire began.');
    expect(shown.message.buttons.map(({ label }) => label)).toEqual(['👍', '👎', '✕']);
    expect(shown.message.embeds).toEqual([]);
  });

  test('and asks for privacy is the only one to see the answer', async ({ world }) => {
    await world.startBot();
    const bert = world.sandbox.createReader('Bert', { guilds: [world.guild] });
    const shown = await world.ada.types(world.channel, '/ask', { question: 'opening-day', private: true });
    expect(shown.message.ephemeral).toBe(true);
    expect(world.ada.sees(world.channel).map(textOf)).toEqual([expect.stringContaining('It reopens on 3 May.')]);
    expect(bert.sees(world.channel)).toEqual([]);
  });

  test('in a direct message or a thread is answered there', async ({ world }) => {
    await world.startBot();
    for (const place of [world.ada.opensDirectMessage(world.bot), world.channel.createThread('market')]) {
      const shown = await world.ada.types(place, '/ask', { question: 'ferry-times' });
      expect(textOf(shown.message)).toContain('every 20 minutes until midnight');
    }
  });

  test('without asking anything gets help', async ({ world }) => {
    await world.startBot();
    const shown = await world.ada.types(world.channel, '/ask', { question: ' ', private: true });
    expect(textOf(shown.message)).toContain('I answer questions about one story');
    expect(shown.message.ephemeral).toBe(true);
  });

  test('with nothing but blanks, emoji, marks or 6,000 characters is still answered', async ({ world }) => {
    await world.startBot();
    const questions = [
      ' ',
      '???',
      '🌙🔥',
      '@everyone <@1> ||x||',
      '\u202E\u0000',
      'lantern '.repeat(750),
      '`'.repeat(6000),
    ];
    for (const question of questions) {
      const shown = await world.ada.types(world.channel, '/ask', { question });
      expect(textOf(shown.message)).not.toBe('');
    }
    expect(world.logged.filter(({ level }) => level === 'warn' || level === 'error')).toEqual([]);
  });

  test('sees marks and names of the article as they are printed, and nobody is pinged by them', async ({ world }) => {
    await world.startBot();
    const { message } = await world.ada.types(world.channel, '/ask', { question: 'board-rules' });
    expect(textOf(message)).toContain(
      '> Traders may write *anything they like* on their boards, the rules say, except the words @everyone and ||free beer||.',
    );
    expect(message.embeds[0]?.description).toContain('\\*anything they like\\*');
    expect(message.pings).toEqual({ users: [], roles: [], everyone: false });
  });
});

describe('the suggestions while a reader types', () => {
  test('have facts among them, and a chosen one is answered with its sentence', async ({ world }) => {
    await world.startBot({ knowledgeFolder: 'tests/fixtures/lighthouse-story' });
    const [fact] = await world.ada.completes(world.channel, '/ask', 'question', 'keeper lives in the tow');
    expect(fact).toEqual({ name: 'The keeper lives in the tower with two goats.', value: 'fact-goats' });
    const shown = await world.ada.types(world.channel, '/ask', { question: 'fact-goats' });
    expect(textOf(shown.message)).toMatch(
      /^The keeper lives in the tower with two goats\.\n\n> Keeper Odalys Brennock, who lives in the tower with two goats/,
    );
  });

  test('are good questions to start with when nothing is typed', async ({ world }) => {
    await world.startBot();
    const choices = await world.ada.completes(world.channel, '/ask', 'question', '');
    expect(choices.length).toBeGreaterThan(2);
    expect(new Set(choices.map(({ value }) => value)).size).toBe(choices.length);
  });

  test('survive anything that is pasted', async ({ world }) => {
    await world.startBot();
    for (const typed of [
      'x'.repeat(6000),
      '🌙'.repeat(3000),
      '\\(['.repeat(2000),
      'when does the market '.repeat(280),
    ]) {
      const choices = await world.ada.completes(world.channel, '/ask', 'question', typed);
      expect(choices.length).toBeLessThanOrEqual(8);
    }
  });
});

test('a reader is answered once, and the log has one line about it without a word of the question', async ({
  world,
}) => {
  const app = await world.startBot();
  await world.ada.types(world.channel, '/ask', { question: 'when does the sunken zeppelin market open' });
  await app.stop();
  expect(saidBy(world.bot, world.channel)).toHaveLength(1);
  const lines = world.logged.filter(({ msg }) => msg === 'interaction');
  expect(lines).toEqual([
    {
      level: 'info',
      time: expect.any(String),
      msg: 'interaction',
      id: expect.stringMatching(/^\d+$/),
      kind: '/ask',
      outcome: expect.stringMatching(/^(answered|closest|unknown)$/),
      milliseconds: expect.any(Number),
    },
  ]);
  expect(JSON.stringify(world.logged)).not.toContain('zeppelin');
});
