import { describe, expect } from 'vitest';
import { openHost } from '../../helpers/bot-process.ts';
import { countVotes, expectAnswers, repliesTo } from '../../helpers/still-answers.ts';
import { saidBy, test, textOf } from '../../helpers/world.ts';

/** A process takes seconds to start on a busy machine. */
const PATIENT = { timeout: 90_000 };
const HOUR = 3_600_000;
/** Of the votes under way, so many are thanked for before the process is killed. */
const ENOUGH = 5;

describe('SIGTERM', () => {
  test(
    'in the middle of answers lets them out, and what is asked after it is not taken on',
    PATIENT,
    async ({ world }) => {
      const { ada, bot, channel, sandbox } = world;
      const { child, ended } = await (await openHost(world)).start();
      sandbox.faults.plan({ method: 'POST' }, { kind: 'delay', milliseconds: 800 }, 2);
      const shown = ada.types(channel, '/ask', { question: 'opening-day' });
      const question = ada.says(channel, `${bot.mention} Who paid for the repairs?`);
      // The sandbox writes a request down only once it is answered: here, until the bot has surely sent both.
      await new Promise((wait) => setTimeout(wait, 400));
      child.kill('SIGTERM');
      expect(textOf((await shown).message)).toContain('It reopens on 3 May.');
      expect(textOf(await ada.getsReply(question))).toContain('The harbour fund paid all of it.');
      expect(await ended).toBe(0);
      const late = ada.says(channel, `${bot.mention} How often does the ferry run?`);
      expect(repliesTo(world, late)).toEqual([]);
    },
  );
});

test(
  'SIGKILL loses no vote that was thanked for, and nothing is answered twice after the restart',
  PATIENT,
  async ({ world }) => {
    const { ada, bot, channel, guild, sandbox } = world;
    const host = await openHost(world);
    const first = await host.start();
    const { message } = await ada.types(channel, '/ask', { question: 'opening-day' });
    const question = ada.says(channel, `${bot.mention} Who paid for the repairs?`);
    await ada.getsReply(question);
    const readers = Array.from({ length: 20 }, (_, number) =>
      sandbox.createReader(`Reader ${number}`, { guilds: [guild] }),
    );
    let thanked = 0;
    const presses = readers.map(async (reader) => {
      const shown = await reader.presses(message, '👍');
      if (shown.kind === 'message' && textOf(shown.message).startsWith('Thank you: your vote')) thanked++;
      if (thanked === ENOUGH) first.child.kill('SIGKILL');
    });
    await Promise.all([...presses, first.ended]);
    const kept = await countVotes(host.databaseUrl);
    expect(thanked).toBeGreaterThanOrEqual(ENOUGH);
    expect(kept).toBeGreaterThanOrEqual(thanked);
    const meanwhile = ada.says(channel, `${bot.mention} How often does the ferry run?`);
    const said = saidBy(bot, channel).length;
    await host.start();
    expect(textOf((await ada.presses(message, '👍')).message)).toMatch(/^Thank you: your vote/);
    await expectAnswers(world);
    expect(repliesTo(world, question)).toHaveLength(1);
    expect(repliesTo(world, meanwhile)).toEqual([]);
    expect(await countVotes(host.databaseUrl)).toBe(kept + 1);
    expect(saidBy(bot, channel)).toHaveLength(said + 3);
  },
);

/** Lets a test do something to a process that it cannot do from outside: on SIGUSR2, the next of these. */
function onSignal(...acts: string[]): string {
  return `const acts = [${acts.map((act) => `() => { ${act} }`).join(',')}]; process.on('SIGUSR2', () => acts.shift()?.());`;
}

test('a clock that jumps an hour ahead and a day back changes nothing', PATIENT, async ({ world }) => {
  const jump = (by: number) => `Date.now = () => now() + ${by};`;
  const clock = `const now = Date.now; ${onSignal(jump(HOUR), jump(-24 * HOUR))}`;
  const { child, output } = await (await openHost(world)).start({ preload: clock });
  for (let jumps = 0; jumps < 2; jumps++) {
    await expectAnswers(world);
    child.kill('SIGUSR2');
    await expectAnswers(world);
  }
  expect(output.out).not.toMatch(/"level":"(?:warn|error)"/);
  expect(output.err).toBe('');
});

test('a rejection that nobody handles is written down, and ends nothing', PATIENT, async ({ world }) => {
  const preload = onSignal("Promise.reject(new Error('nobody handles this'));", "Promise.reject('no error at all');");
  const { child, output } = await (await openHost(world)).start({ preload });
  for (const told of ['nobody handles this', 'no error at all']) {
    child.kill('SIGUSR2');
    await expect.poll(() => output.out).toContain(told);
    await expectAnswers(world);
  }
  expect(output.err).toBe('');
});

test('events that are not what Discord sends are written down, and end nothing', PATIENT, async ({ world }) => {
  const { output } = await (await openHost(world)).start();
  const kinds = ['MESSAGE_CREATE', 'INTERACTION_CREATE', 'GUILD_CREATE', 'GUILD_DELETE', 'CHANNEL_UPDATE'];
  const bodies = [null, {}, [], 1, { id: 1 }, { guild_id: 'x', channel_id: {}, author: null }];
  for (const t of kinds) {
    for (const d of bodies) world.sandbox.faults.sendGarbage(JSON.stringify({ op: 0, t, s: null, d }));
  }
  for (const op of [1, 11, 42, -1, null, 'x']) world.sandbox.faults.sendGarbage(JSON.stringify({ op, d: null }));
  await expectAnswers(world);
  expect(output.err).toBe('');
});
