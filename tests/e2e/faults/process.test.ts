import { describe, expect } from 'vitest';
import { openHost } from '../../helpers/bot-process.ts';
import { countVotes, expectAnswers, repliesTo } from '../../helpers/still-answers.ts';
import { saidBy, test, textOf } from '../../helpers/world.ts';

const HOUR = 3_600_000;
/** Of the votes under way, so many are thanked for before the process is killed. */
const ENOUGH = 5;

describe('SIGTERM', () => {
  test('in the middle of answers lets them out, and what is asked after it is not taken on', async ({ world }) => {
    const { ada, bot, channel, sandbox } = world;
    const { child, ended } = await (await openHost(world)).start();
    sandbox.faults.plan({ method: 'POST' }, { kind: 'delay', milliseconds: 800 }, 2);
    const shown = ada.types(channel, '/ask', { question: 'opening-day' });
    const question = ada.says(channel, `${bot.mention} Who paid for the repairs?`);
    await expect.poll(sandbox.faults.left).toBe(0);
    child.kill('SIGTERM');
    expect(textOf((await shown).message)).toContain('It reopens on 3 May.');
    expect(textOf(await ada.getsReply(question))).toContain('The harbour fund paid all of it.');
    expect(await ended).toBe(0);
    const late = ada.says(channel, `${bot.mention} How often does the ferry run?`);
    expect(repliesTo(world, late)).toEqual([]);
  });
});

test('SIGKILL loses no vote that was thanked for, and nothing is answered twice after the restart', async ({
  world,
}) => {
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
});

/** Lets a test do something to a process that it cannot do from outside: on SIGUSR2, the next of these. */
function onSignal(...acts: string[]): string {
  return `const acts = [${acts.map((act) => `() => { ${act} }`).join(',')}]; process.on('SIGUSR2', () => acts.shift()?.());`;
}

test('a clock that jumps, rejections that nobody handles and events that are not what Discord sends end nothing', async ({
  world,
}) => {
  const jump = (by: number) => `Date.now = () => now() + ${by};`;
  const reject = (reason: string) => `Promise.reject(${reason});`;
  const acts = [jump(HOUR), jump(-24 * HOUR), reject("new Error('nobody handles this')"), reject("'no error at all'")];
  const { child, output, lines } = await (await openHost(world)).start({
    preload: `const now = Date.now; ${onSignal(...acts)}`,
  });
  const act = () => child.kill('SIGUSR2');
  for (let jumps = 0; jumps < 2; jumps++) {
    act();
    await expectAnswers(world);
  }
  for (const told of ['nobody handles this', 'no error at all']) {
    expect(output.out).not.toMatch(told);
    act();
    await expect.poll(() => output.out).toContain(told);
    await expectAnswers(world);
  }
  expect(output.out.match(/"level":"(?:warn|error)"/g)).toHaveLength(lines('unhandled rejection').length);

  const kinds = ['MESSAGE_CREATE', 'INTERACTION_CREATE', 'GUILD_CREATE', 'GUILD_DELETE', 'CHANNEL_UPDATE'];
  const bodies = [null, {}, [], 1, { id: 1 }, { guild_id: 'x', channel_id: {}, author: null }];
  for (const t of kinds) {
    for (const d of bodies) world.sandbox.faults.sendGarbage(JSON.stringify({ op: 0, t, s: null, d }));
  }
  for (const op of [1, 11, 42, -1, null, 'x']) world.sandbox.faults.sendGarbage(JSON.stringify({ op, d: null }));
  await expectAnswers(world);
  expect(output.err).toBe('');
});
