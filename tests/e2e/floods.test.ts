import { describe, expect } from 'vitest';
import { test, textOf } from '../helpers/world.ts';

/** A little more than a server may ask in ten seconds, each reader well within their own limit. */
const READERS = 34;
const QUESTIONS_EACH = 10;
const ANSWERED_AT_MOST = 300;

describe('a flood', () => {
  test.override('pace', { replyWindow: 20_000 });

  test('of one server leaves another its answers, and is told once to wait', async ({ world }) => {
    const { sandbox, bot, guild, channel, logged } = world;
    await world.startBot();
    const hill = sandbox.createGuild({ name: 'Hill', bots: [bot] });
    const quiet = hill.createChannel('quiet');
    const bert = sandbox.createReader('Bert', { guilds: [hill] });
    const crowd = Array.from({ length: READERS }, (_, number) =>
      sandbox.createReader(`Reader ${number}`, { guilds: [guild] }),
    );
    const asked = crowd.flatMap((reader) =>
      Array.from({ length: QUESTIONS_EACH }, () =>
        reader.types(channel, '/ask', { question: 'opening-day', private: true }),
      ),
    );
    const answers = asked.map((shown) => shown.then(({ message }) => textOf(message)).catch(() => 'silence'));
    const { message } = await bert.types(quiet, '/ask', { question: 'opening-day' });
    expect(textOf(message)).toContain('It reopens on 3 May.');
    const outcomes = () => logged.filter(({ kind }) => kind === '/ask').map(({ outcome }) => outcome);
    await expect.poll(() => outcomes().length).toBe(asked.length + 1);
    const count = (outcome: string) => outcomes().filter((found) => found === outcome).length;
    expect(count('answered')).toBe(ANSWERED_AT_MOST + 1);
    expect(count('waiting')).toBe(1);
    expect(count('turned away')).toBe(asked.length - ANSWERED_AT_MOST - 1);
    await sandbox.stop();
    const told = (await Promise.all(answers)).filter((text) => text.startsWith('Too many questions came at once'));
    expect(told).toHaveLength(1);
  });

  test('of one reader is answered in private once, then not at all, and nobody else waits', async ({ world }) => {
    const { ada, channel, bot, sandbox, guild, logged } = world;
    await world.startBot();
    for (let asked = 0; asked < 40; asked++)
      await ada.types(channel, '/ask', { question: 'opening-day', private: true });
    const { message } = await ada.types(channel, '/ask', { question: 'opening-day' });
    expect(message.ephemeral).toBe(true);
    expect(textOf(message)).toMatch(/^Too many questions came at once.* <t:\d+:R>\.$/);
    const ignored = ada.says(channel, `${bot.mention} When does the night market reopen?`);
    const bert = sandbox.createReader('Bert', { guilds: [guild] });
    const shown = await bert.types(channel, '/ask', { question: 'opening-day' });
    expect(textOf(shown.message)).toContain('It reopens on 3 May.');
    expect(channel.messages().filter(({ replyTo }) => replyTo === ignored.id)).toEqual([]);
    expect(logged.filter(({ outcome }) => outcome === 'turned away')).toHaveLength(1);
  });
});
