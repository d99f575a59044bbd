import { describe, expect } from 'vitest';
import type { Faults } from '../../../src/sandbox/faults.ts';
import { eventually } from '../../helpers/eventually.ts';
import { countVotes, expectAnswers, repliesTo } from '../../helpers/still-answers.ts';
import { test, textOf, type World } from '../../helpers/world.ts';

const COMES_BACK = 20_000;

function readies({ sandbox }: World): number {
  return sandbox.frames.filter(({ t }) => t === 'READY' || t === 'RESUMED').length;
}

async function comesBack(world: World, times = 1): Promise<void> {
  await eventually(() => expect(readies(world)).toBeGreaterThanOrEqual(1 + times));
}

function refusesTwice(faults: Faults): void {
  faults.refuseConnections(2);
  faults.dropConnections();
}

function greetsLate(faults: Faults): void {
  faults.delayHello(1_000);
  faults.dropConnections();
}

// Most of the time here is spent waiting, so the trials wait together.
describe.concurrent('with a gateway that fails,', () => {
  describe('what is asked while the connection is broken is answered once, and so is the next question, after', () => {
    test.override('pace', { heartbeatInterval: 1_000, patience: COMES_BACK });

    const faults: [what: string, happen: (faults: Faults) => void][] = [
      ['op 9 that lets the session go on', (faults) => faults.invalidateSessions(true)],
      ['heartbeats that nobody acknowledges', (faults) => faults.ignoreHeartbeats()],
      ['silence', (faults) => faults.fallSilent()],
      ['close code 4000', (faults) => faults.closeConnections(4000)],
      ['a cut connection, and a gateway that refuses twice', refusesTwice],
      ['a cut connection, and a late greeting', greetsLate],
    ];
    test.for(faults)('%s', async ([, happen], { world }) => {
      await world.startBot();
      const { ada, bot, channel, sandbox } = world;
      happen(sandbox.faults);
      const question = ada.says(channel, `${bot.mention} Who paid for the repairs?`);
      expect(textOf(await ada.getsReply(question, COMES_BACK))).toContain('The harbour fund paid all of it.');
      await comesBack(world);
      await expectAnswers(world);
      expect(repliesTo(world, question)).toHaveLength(1);
      expect(world.logged.filter(({ level }) => level === 'error')).toEqual([]);
    });
  });

  test('a command typed while the connection is cut is answered in time, once the bot is back', async ({ world }) => {
    await world.startBot();
    world.sandbox.faults.delayHello(500);
    world.sandbox.faults.dropConnections();
    await expectAnswers(world);
  });

  test('a session that Discord has forgotten loses what was asked meanwhile, and nothing after', async ({ world }) => {
    await world.startBot();
    const { ada, bot, channel, sandbox } = world;
    sandbox.faults.invalidateSessions(false);
    const lost = ada.says(channel, `${bot.mention} Who paid for the repairs?`);
    await comesBack(world);
    await expectAnswers(world);
    expect(repliesTo(world, lost)).toEqual([]);
  });

  test.for([
    ['resumed', (faults: Faults) => refusesTwice(faults), 'connection resumed'],
    ['begun anew', (faults: Faults) => faults.invalidateSessions(false), 'connected again, in a new session'],
  ] as const)(
    'a lost connection is one line in the log, and one when it is %s, with how long that took',
    async ([, happen, back], { world }) => {
      await world.startBot();
      happen(world.sandbox.faults);
      await eventually(() => expect(world.logged.map(({ msg }) => msg)).toContain(back));
      const lines = world.logged.filter(({ msg }) => /^connect/.test(msg));
      expect(lines.map(({ msg }) => msg)).toEqual(['connection lost, reconnecting', back]);
      expect(lines[1]?.seconds).toEqual(expect.any(Number));
    },
  );

  test('frames that are none, or of a kind that does not exist, disturb nobody', async ({ world }) => {
    await world.startBot();
    for (const text of [
      '{"op":',
      '',
      'null',
      '0',
      '[]',
      '"x"',
      '{}',
      '{"op":99,"d":{}}',
      '{"op":0,"t":"NEW_KIND","s":null,"d":{}}',
    ]) {
      world.sandbox.faults.sendGarbage(text);
    }
    await expectAnswers(world);
    expect(readies(world)).toBe(1);
  });

  test.for([
    [4004, /^Discord does not know this token\. .*Reset Token/],
    [4014, /^Discord refused the intents that the bot asks for \(4014\)/],
  ] as const)(
    'when Discord turns the bot away as it comes back (%i), whoever runs it is told',
    async ([code, reason], { world }) => {
      const app = await world.startBot();
      world.sandbox.faults.closeAtIdentify(code);
      world.sandbox.faults.invalidateSessions(false);
      expect(await app.lost).toMatch(reason);
    },
  );

  test('4014 while running is told to whoever runs the bot', async ({ world }) => {
    const app = await world.startBot();
    world.sandbox.faults.closeConnections(4014);
    expect(await app.lost).toMatch(/^Discord refused the intents/);
  });

  test('a first greeting that is late only makes the start late', async ({ world }) => {
    world.sandbox.faults.delayHello(1_000);
    await world.startBot();
    await expectAnswers(world);
  });

  test('after ten cuts in a row every question has one answer', async ({ world }) => {
    await world.startBot();
    const { ada, bot, channel, sandbox } = world;
    const questions = [];
    for (let cut = 1; cut <= 10; cut++) {
      sandbox.faults.dropConnections();
      questions.push(ada.says(channel, `${bot.mention} Who paid for the repairs?`));
      await comesBack(world, cut);
    }
    for (const question of questions) {
      await ada.getsReply(question);
      expect(repliesTo(world, question)).toHaveLength(1);
    }
    expect(sandbox.frames.filter(({ from, op }) => from === 'bot' && op === 2)).toHaveLength(1);
  });

  test('after ten restarts in a row the commands are there once, and votes of every run are kept', async ({
    world,
  }) => {
    const { channel, guild, sandbox, bot } = world;
    for (let run = 1; run <= 10; run++) {
      const app = await world.startBot();
      const reader = sandbox.createReader(`Reader ${run}`, { guilds: [guild] });
      const { message } = await reader.types(channel, '/ask', { question: 'opening-day' });
      expect(textOf((await reader.presses(message, '👍')).message)).toMatch(/^Thank you: your vote/);
      await app.stop();
    }
    await world.startBot();
    await expectAnswers(world);
    expect(await countVotes(world.databaseUrl)).toBe(10);
    const writes = sandbox.requests.filter(({ method, path }) => method === 'PUT' && path.endsWith('/commands'));
    expect(writes).toHaveLength(1);
    expect(new Set(sandbox.commands(bot).map(({ name, type }) => `${type} ${name}`)).size).toBe(
      sandbox.commands(bot).length,
    );
  });
});
