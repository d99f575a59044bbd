import { describe, expect } from 'vitest';
import type { RestFault } from '../../../src/sandbox/rest/faults.ts';
import { eventually } from '../../helpers/eventually.ts';
import { expectAnswers, repliesTo } from '../../helpers/still-answers.ts';
import { saidBy, test, textOf, type World } from '../../helpers/world.ts';

const CALLBACK = { method: 'POST', path: /\/callback$/ };
const MESSAGE = { method: 'POST', path: /\/messages$/ };
const MARKET = 'It reopens on 3 May.';
const PAYER = 'The harbour fund paid all of it.';
const NO_ANSWER = 'The application did not respond';

type Fault = [what: string, fault: RestFault, times: number];

/** What Discord's library rides out by itself: it asks up to four times. */
const PASSING: Fault[] = [
  ['429 for the route', { kind: 'rateLimit', retryAfter: 0.2 }, 2],
  ['429 for everything', { kind: 'rateLimit', retryAfter: 0.2, global: true }, 2],
  ['429 without a time to wait', { kind: 'rateLimit' }, 2],
  ['500', { kind: 'status', status: 500 }, 3],
  ['502', { kind: 'status', status: 502 }, 3],
  ['503', { kind: 'status', status: 503 }, 3],
  ['a reset before anything was done', { kind: 'reset' }, 3],
  ['a reset after the answer was taken', { kind: 'reset', carriedOut: true }, 1],
  ['a slow answer', { kind: 'delay', milliseconds: 700 }, 1],
];

/** What it cannot: Discord has said no. */
const REFUSED = [10062, 40060, 50001, 50013, 10008];

function warnings({ logged }: World) {
  return logged
    .filter(({ level }) => level === 'warn' || level === 'error')
    .map(({ level, code }) => ({ level, code }));
}

function asksOf({ sandbox }: World, path: RegExp): number {
  return sandbox.requests.filter((request) => request.method === 'POST' && path.test(request.path)).length;
}

// Most of the time here is spent waiting, so the trials wait together.
describe.concurrent('with a Discord that fails,', () => {
  test.override('pace', { replyWindow: 6_000 });

  // First, as these wait the longest.
  describe('a request that nobody ever answers', () => {
    test('is given up and made anew, and the reader has one answer', async ({ world }) => {
      await world.startBot();
      const { ada, bot, channel, sandbox } = world;
      sandbox.faults.plan(MESSAGE, { kind: 'silence' });
      const question = ada.says(channel, `${bot.mention} Who paid for the repairs?`);
      expect(textOf(await ada.getsReply(question, 30_000))).toContain(PAYER);
      expect(repliesTo(world, question)).toHaveLength(1);
    });

    test('keeps nobody else waiting, and the bot from stopping only for a moment', async ({ world }) => {
      const app = await world.startBot();
      const { ada, channel, sandbox } = world;
      sandbox.faults.plan(CALLBACK, { kind: 'silence' }, 3);
      const unanswered = Array.from({ length: 3 }, () => ada.types(channel, '/ask', { question: 'opening-day' }));
      await eventually(() => expect(asksOf(world, CALLBACK.path)).toBe(3));
      await expectAnswers(world);
      for (const shown of await Promise.all(unanswered)) expect(shown.failure).toBe(NO_ANSWER);
      await app.stop();
      // discord.js would go on until it has asked four times for each.
      expect(asksOf(world, CALLBACK.path)).toBeLessThan(3 * 4);
    });
  });

  describe('a command is answered once', () => {
    test.for(PASSING)('in spite of %s', async ([, fault, times], { world }) => {
      await world.startBot();
      const { ada, bot, channel, sandbox } = world;
      sandbox.faults.plan(CALLBACK, fault, times);
      const { message } = await ada.types(channel, '/ask', { question: 'opening-day' });
      expect(textOf(message)).toContain(MARKET);
      await expectAnswers(world);
      expect(saidBy(bot, channel)).toHaveLength(3);
      expect(world.logged.filter(({ level }) => level === 'error')).toEqual([]);
    });
  });

  describe('a mention is answered by one message', () => {
    test.for(PASSING)('in spite of %s', async ([, fault, times], { world }) => {
      await world.startBot();
      const { ada, bot, channel, sandbox } = world;
      sandbox.faults.plan(MESSAGE, fault, times);
      const question = ada.says(channel, `${bot.mention} Who paid for the repairs?`);
      expect(textOf(await ada.getsReply(question))).toContain(PAYER);
      await expectAnswers(world);
      expect(repliesTo(world, question)).toHaveLength(1);
      expect(warnings(world)).toEqual([]);
    });
  });

  test('servers that fail for longer cost a reader of /ask the answer, but not the apology', async ({ world }) => {
    await world.startBot();
    const { ada, channel, sandbox } = world;
    sandbox.faults.plan(CALLBACK, { kind: 'status', status: 503 }, 5);
    const { message } = await ada.types(channel, '/ask', { question: 'opening-day' });
    expect(textOf(message)).toMatch(/^Sorry, something went wrong/);
    await expectAnswers(world);
  });

  test('servers that fail for long leave a reader without an answer, and the next one gets theirs', async ({
    world,
  }) => {
    await world.startBot();
    const { ada, channel, bot, sandbox } = world;
    sandbox.faults.plan(CALLBACK, { kind: 'status', status: 502 }, Infinity);
    sandbox.faults.plan(MESSAGE, { kind: 'status', status: 502 }, Infinity);
    const question = ada.says(channel, `${bot.mention} Who paid for the repairs?`);
    expect((await ada.types(channel, '/ask', { question: 'opening-day' })).failure).toBe(NO_ANSWER);
    sandbox.faults.clear();
    await expectAnswers(world);
    expect(repliesTo(world, question)).toEqual([]);
    expect(world.logged.filter(({ level }) => level === 'error').length).toBeGreaterThan(1);
  });

  test.for(REFUSED)(
    'a command whose answer is refused with %i is left at that, and written down',
    async (code, { world }) => {
      await world.startBot();
      const { ada, channel, sandbox } = world;
      sandbox.faults.plan(CALLBACK, { kind: 'error', code });
      expect((await ada.types(channel, '/ask', { question: 'opening-day' })).failure).toBe(NO_ANSWER);
      expect(asksOf(world, CALLBACK.path)).toBe(1);
      await expectAnswers(world);
      expect(warnings(world)).toEqual([{ level: 'warn', code }]);
    },
  );

  test.for(REFUSED)(
    'a mention whose answer is refused with %i is left at that, and written down',
    async (code, { world }) => {
      await world.startBot();
      const { ada, bot, channel, sandbox } = world;
      sandbox.faults.plan(MESSAGE, { kind: 'error', code });
      const question = ada.says(channel, `${bot.mention} Who paid for the repairs?`);
      await eventually(() => expect(warnings(world)).toEqual([{ level: 'warn', code }]));
      expect(asksOf(world, MESSAGE.path)).toBe(1);
      await expectAnswers(world);
      expect(repliesTo(world, question)).toEqual([]);
    },
  );

  test('a rate limit of one channel holds up no other', async ({ world }) => {
    await world.startBot();
    const { ada, bot, channel, guild, sandbox } = world;
    const other = guild.createChannel('other');
    sandbox.faults.plan({ path: `/channels/${channel.id}/messages` }, { kind: 'rateLimit', retryAfter: 2 });
    const held = ada.says(channel, `${bot.mention} Who paid for the repairs?`);
    await eventually(() => expect(asksOf(world, MESSAGE.path)).toBe(1));
    await ada.getsReply(ada.says(other, `${bot.mention} Who paid for the repairs?`));
    expect(repliesTo(world, held)).toEqual([]);
    expect(textOf(await ada.getsReply(held))).toContain(PAYER);
  });

  describe('as it takes an answer past the three seconds', () => {
    test.override('pace', { replyWindow: 300 });

    test('the reader is told by Discord, the log has it, and the next question is answered', async ({ world }) => {
      await world.startBot();
      const { ada, bot, channel, sandbox } = world;
      sandbox.faults.plan(CALLBACK, { kind: 'delay', milliseconds: 600 });
      expect((await ada.types(channel, '/ask', { question: 'opening-day' })).failure).toBe(NO_ANSWER);
      await eventually(() => expect(warnings(world)).toEqual([{ level: 'warn', code: 10062 }]));
      expect(saidBy(bot, channel)).toEqual([]);
      const question = ada.says(channel, `${bot.mention} Who paid for the repairs?`);
      expect(textOf(await ada.getsReply(question))).toContain(PAYER);
    });
  });

  test.for([
    ['10008', { kind: 'error', code: 10008 }],
    ['50001', { kind: 'error', code: 50001 }],
    ['503 for a while', { kind: 'status', status: 503 }],
  ] as const)('a message that cannot be removed (%s) is no reason to fall silent', async ([, fault], { world }) => {
    await world.startBot();
    const { ada, channel, sandbox } = world;
    const { message } = await ada.types(channel, '/ask', { question: 'opening-day' });
    sandbox.faults.plan({ method: 'DELETE', path: /^\/webhooks\// }, fault, 2);
    await ada.presses(message, '✕');
    await expectAnswers(world);
  });

  test.for([
    ['50x', { kind: 'status', status: 502 }, Infinity],
    ['50001', { kind: 'error', code: 50001 }, Infinity],
    ['429', { kind: 'rateLimit', retryAfter: 0.2 }, 3],
    ['resets', { kind: 'reset' }, Infinity],
  ] as const)(
    'commands that cannot be registered (%s) keep no mention from its answer',
    async ([, fault, times], { world }) => {
      const { ada, bot, channel, sandbox } = world;
      sandbox.faults.plan({ path: /\/commands$/ }, fault, times);
      await world.startBot();
      const question = ada.says(channel, `${bot.mention} Who paid for the repairs?`);
      expect(textOf(await ada.getsReply(question))).toContain(PAYER);
    },
  );
});
