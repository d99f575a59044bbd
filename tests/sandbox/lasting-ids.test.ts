import { expect, test } from 'vitest';
import { startSandbox } from '../../src/sandbox/sandbox.ts';

test('what is set up has the same ids in every run where its time is given, and messages have their own', async () => {
  const setUp = async () => {
    const sandbox = await startSandbox({ madeAt: Date.UTC(2026, 0, 1) });
    const bot = sandbox.createBot();
    const guild = sandbox.createGuild({ bots: [bot] });
    const reader = sandbox.createReader('Reader', { guilds: [guild] });
    const channel = guild.createChannel('general');
    const role = guild.createRole('Editor');
    const message = reader.says(channel, 'hello');
    await sandbox.stop();
    return { lasting: [bot, guild, reader, channel, role].map(({ id }) => id), message: message.id };
  };
  const [first, second] = [await setUp(), await setUp()];
  expect(second.lasting).toEqual(first.lasting);
  expect(new Set(first.lasting).size).toBe(5);
  expect(second.message).not.toBe(first.message);
});
