import { describe, expect } from 'vitest';
import { StartError } from '../../src/app/start-error.ts';
import { startSandbox } from '../../src/sandbox/sandbox.ts';
import { test, type World } from '../helpers/world.ts';

async function startFailure({ startBot }: World, options: Parameters<World['startBot']>[0]): Promise<string> {
  const failure = await startBot(options).then(
    () => undefined,
    (error: unknown) => error,
  );
  expect(failure).toBeInstanceOf(StartError);
  return (failure as StartError).message;
}

describe('the bot does not start, and says why in plain words,', () => {
  test('with a token that Discord does not know', async ({ world }) => {
    const message = await startFailure(world, { token: 'wrong-token-of-somebody' });
    expect(message).toMatch(/^Discord does not know this token\. Make a new one .*Reset Token.* DISCORD_TOKEN\.$/);
    expect(message).not.toContain('somebody');
  });

  test('with a broken pack: every problem is told, and Discord is not even asked', async ({ world }) => {
    const message = await startFailure(world, { knowledgeFolder: 'tests/fixtures/night-market-broken' });
    expect(message).toMatch(/^The knowledge pack has 2 problems:\n\n/);
    expect(message).toContain('questions.yaml');
    expect(message).toContain('not-in-story.yaml');
    expect(world.sandbox.requests).toEqual([]);
  });

  test('without a pack', async ({ world }) => {
    expect(await startFailure(world, { knowledgeFolder: 'tests/fixtures/nowhere' })).toContain('nothing there');
  });

  test('with nobody at the address of Discord', async ({ world }) => {
    const gone = await startSandbox();
    await gone.stop();
    const message = await startFailure(world, { apiUrl: gone.url });
    expect(message).toMatch(/^Discord cannot be reached: .*ECONNREFUSED.*\. Check the network/);
  });

  test.for([403, 404, 500])(
    'where Discord answers with %s, which says nothing of the token',
    async (status, { world }) => {
      world.sandbox.faults.plan({ path: /./ }, { kind: 'status', status }, Number.POSITIVE_INFINITY);
      const patience = { reconnectAfter: 180_000, giveUpAfter: 300_000, connectWithin: 15_000 };
      expect(await startFailure(world, { patience })).toMatch(/^Discord cannot be reached: .*Check the network/);
    },
  );

  test('where Discord lets nobody in: how often it closed the connection, and with which code', async ({ world }) => {
    world.sandbox.faults.closeAtIdentify(4000, Number.POSITIVE_INFINITY);
    const patience = { reconnectAfter: 180_000, giveUpAfter: 300_000, connectWithin: 9_000 };
    const message = await startFailure(world, { patience });
    expect(message).toMatch(
      /^Discord cannot be reached: the connection was closed \d+ times in 9 seconds before the bot was let in \(last: close code 4000\)\. Check/,
    );
  });

  test('where Discord refuses its intents', async ({ world }) => {
    const refusing = setInterval(() => world.sandbox.faults.closeConnections(4014), 1);
    const message = await startFailure(world, {}).finally(() => clearInterval(refusing));
    expect(message).toMatch(/^Discord refused the intents that the bot asks for \(4014\)/);
  });
});

test('the bot asks for three intents, none of them privileged', async ({ world }) => {
  await world.startBot();
  const identify = world.sandbox.frames.find(({ from, op }) => from === 'bot' && op === 2);
  const guilds = 1 << 0;
  const guildMessages = 1 << 9;
  const directMessages = 1 << 12;
  expect(identify?.d).toMatchObject({ intents: guilds | guildMessages | directMessages });
});
